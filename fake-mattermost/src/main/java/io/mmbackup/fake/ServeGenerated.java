package io.mmbackup.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * Serves a generated workspace in a process of its own, for benchmarks: {@code --posts N --channels
 * K --page-delay-ms 8 --version 11.6}. Prints the address and the token, with a space between, on
 * one line and serves until it is killed.
 */
public final class ServeGenerated {
  private static final Set<String> OPTIONS =
      Set.of("--posts", "--channels", "--page-delay-ms", "--version");

  private ServeGenerated() {}

  /** Starts; see the class. */
  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
        System.err.println("Unknown or incomplete option " + arguments[i] + "; known: " + OPTIONS);
        System.exit(2);
      }
      options.put(arguments[i], arguments[i + 1]);
    }
    int posts = Integer.parseInt(options.getOrDefault("--posts", "200000"));
    int channels = Integer.parseInt(options.getOrDefault("--channels", "1"));
    long delay = Long.parseLong(options.getOrDefault("--page-delay-ms", "0"));
    boolean old = options.getOrDefault("--version", "11.6").startsWith("5");
    Workspace workspace =
        Workspace.generated(old ? ServerVersion.V5_37 : ServerVersion.V11_6, posts, channels);
    try (FakeMattermost fake =
        FakeMattermost.builder(workspace)
            .pageDelay(Duration.ofMillis(delay))
            .withoutRequestLog()
            .start()) {
      System.out.println(fake.url() + " " + fake.token());
      new CountDownLatch(1).await();
    }
  }
}
