package io.mmbackup.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What this process has cost from its start: CPU of all its threads (JIT and garbage collection
 * included), wall time, its largest resident size, bytes it handed to the file system. Linux only.
 */
record Cost(double cpuSeconds, double wallSeconds, long peakKilobytes, long bytesWritten) {

  static Cost soFar() throws IOException {
    ProcessHandle.Info info = ProcessHandle.current().info();
    // Not the start that the system tells: it is reckoned from when the system began, and off by a
    // second where a machine was asleep.
    long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new Cost(
        info.totalCpuDuration().orElseThrow().toMillis() / 1e3,
        (System.currentTimeMillis() - begun) / 1e3,
        number("/proc/self/status", "VmHWM:"),
        number("/proc/self/io", "write_bytes:"));
  }

  private static long number(String file, String name) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      if (line.startsWith(name)) return Long.parseLong(line.replaceAll("\\D", ""));
    }
    throw new IOException("no " + name + " in " + file);
  }

  /** One line of {@code name=value}. */
  void print(String process, long posts, long databaseBytes) {
    System.out.printf(
        Locale.ROOT,
        "process=%s posts=%d cpu_s=%.2f cpu_us_per_post=%.1f wall_s=%.2f peak_mb=%.0f"
            + " written_per_db_byte=%.2f%n",
        process,
        posts,
        cpuSeconds,
        cpuSeconds * 1e6 / Math.max(1, posts),
        wallSeconds,
        peakKilobytes / 1024.0,
        databaseBytes == 0 ? 0 : bytesWritten / (double) databaseBytes);
  }
}
