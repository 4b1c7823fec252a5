package io.mmbackup.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a running viewer for pages of a {@link FilledArchive}'s timeline, anywhere in it: one after
 * the other, again after the system has forgotten its files (as root only), and by 16 clients at
 * once. Prints how long an answer took to arrive, and the viewer's CPU and memory. Arguments: its
 * address, its process id, how many posts there are. Linux only.
 */
public final class Viewing {
  private static final int WARM_UP = 1_000;
  private static final int ASKED = 2_000;
  private static final int COLD = 200;
  private static final int CLIENTS = 16;
  private static final double TICKS_A_SECOND = 100;
  private static final Path FORGET = Path.of("/proc/sys/vm/drop_caches");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private final Path process;
  private final int posts;

  private Viewing(String url, String process, int posts) {
    this.url = url;
    this.process = Path.of("/proc", process);
    this.posts = posts;
  }

  /** See the class. */
  public static void main(String[] arguments) throws Exception {
    new Viewing(arguments[0], arguments[1], Integer.parseInt(arguments[2])).measure();
  }

  private void measure() throws Exception {
    one("first", 1, 1);
    one("warming", WARM_UP, 2);
    one("warm", ASKED, 3);
    if (forget()) one("cold", COLD, 4);
    many();
    System.out.printf(
        Locale.ROOT,
        "memory anonymous_mb=%.0f peak_resident_mb=%.0f%n",
        kilobytes("RssAnon:") / 1024.0,
        kilobytes("VmHWM:") / 1024.0);
  }

  /** One client. */
  private void one(String what, int pages, int seed) throws IOException, InterruptedException {
    double before = cpuSeconds();
    double[] millis = ask(pages, new SplittableRandom(seed));
    double cpu = (cpuSeconds() - before) * 1000 / pages;
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s ms p50=%.2f p99=%.2f most=%.2f cpu_ms_a_page=%.2f%n",
        what,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1],
        cpu);
  }

  private double[] ask(int pages, SplittableRandom random)
      throws IOException, InterruptedException {
    double[] millis = new double[pages];
    for (int i = 0; i < pages; i++) {
      HttpRequest page =
          HttpRequest.newBuilder(URI.create(url + "/t/lab/busy/" + anyRoot(random))).build();
      long start = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(page, HttpResponse.BodyHandlers.ofByteArray());
      millis[i] = (System.nanoTime() - start) / 1e6;
      if (answer.statusCode() != 200) throw new IOException(page.uri() + ": " + answer);
    }
    return millis;
  }

  /** The last seven of ten posts are no replies. */
  private String anyRoot(SplittableRandom random) {
    return FilledArchive.post(random.nextInt(posts / 10) * 10 + 3 + random.nextInt(7));
  }

  private void many() throws Exception {
    long start = System.nanoTime();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<double[]>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        SplittableRandom random = new SplittableRandom(100 + i);
        all.add(() -> ask(ASKED / CLIENTS, random));
      }
      for (Future<double[]> one : clients.invokeAll(all)) one.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "clients=%d without an error, pages_a_second=%.0f%n",
        CLIENTS,
        ASKED / seconds);
  }

  /** Has the system forget what it holds of files. */
  private static boolean forget() {
    try {
      Files.writeString(FORGET, "3");
      return true;
    } catch (IOException e) {
      System.out.println("cold: not measured, it takes root");
      return false;
    }
  }

  private double cpuSeconds() throws IOException {
    String stat = Files.readString(process.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  private long kilobytes(String name) throws IOException {
    for (String line : Files.readAllLines(process.resolve("status"))) {
      if (line.startsWith(name)) return Long.parseLong(line.replaceAll("\\D", ""));
    }
    throw new IOException("no " + name);
  }
}
