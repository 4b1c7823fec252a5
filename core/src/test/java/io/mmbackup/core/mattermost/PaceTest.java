package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final SteppingWaiting waiting = new SteppingWaiting();

  @Test
  void aLimitIsNeverRunInto() throws IOException {
    var server =
        FakeMattermost.builder(Workspace.recorded(ServerVersion.V11_6))
            .rateLimit(10, 100, waiting::nanos);
    try (FakeMattermost fake = server.start();
        MattermostClient client = connect(fake)) {
      for (int i = 0; i < 300; i++) {
        client.teams();
      }
      assertThat(fake.requests().count(request -> request.status() == 429)).isZero();
      double waited = waiting.sleeps().stream().mapToDouble(Double::doubleValue).sum();
      // 300 requests, of which 90 from the bucket, at 10 a second; not much more than needed
      assertThat(waited).isBetween(20.0, 30.0);
    }
  }

  @Test
  void withoutALimitNobodyWaits() throws IOException {
    try (FakeMattermost fake = FakeMattermost.start(Workspace.recorded(ServerVersion.V11_6));
        MattermostClient client = connect(fake)) {
      for (int i = 0; i < 150; i++) {
        client.teams();
      }
      assertThat(waiting.sleeps()).isEmpty();
    }
  }

  @Test
  void aClockThatIsSetBackMakesNobodyWait() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.await();
    waiting.shift(Duration.ofDays(-1));
    pace.await();
    assertThat(waiting.sleeps()).isEmpty();
  }

  @Test
  void plentyLeftMeansNoWaiting() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.learn(headers("101", "50", "6"));
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).isEmpty();
  }

  @Test
  void nearATenthRequestsGoAsFastAsTheBucketFills() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.learn(headers("101", "12", "9"));
    pace.await();
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).containsExactly(0.101, 0.101);
  }

  @Test
  void belowATenthTheyGoHalfAsFast() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.learn(headers("101", "1", "10"));
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).containsExactly(0.2);
  }

  @Test
  void ofRepeatedHeadersTheWorstCounts() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    Map<String, List<String>> headers =
        Map.of(
            "X-RateLimit-Limit", List.of("101", "101"),
            "X-RateLimit-Remaining", List.of("99", "1"),
            "X-RateLimit-Reset", List.of("1", "10"));
    pace.learn(headers::get);
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).containsExactly(0.2);
  }

  @Test
  void nonsenseInTheHeadersIsIgnored() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.learn(headers("many", "-1", "soon"));
    pace.learn(name -> List.of());
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).isEmpty();
  }

  @Test
  void aStopHoldsEverybodyOnce() throws InterruptedException {
    Pace pace = new Pace(waiting, 4);
    pace.stop(Duration.ofSeconds(30));
    pace.stop(Duration.ofSeconds(5));
    pace.await();
    pace.await();
    assertThat(waiting.sleeps()).containsExactly(30.0);
  }

  private MattermostClient connect(FakeMattermost fake) throws IOException {
    return MattermostClient.connect(
        ConnectionSettings.of(
            ServerAddress.parse(fake.url()), Credentials.token(fake.token()), "0.1.0"),
        waiting);
  }

  private static java.util.function.Function<String, List<String>> headers(
      String limit, String remaining, String reset) {
    return Map.of(
            "X-RateLimit-Limit", List.of(limit),
            "X-RateLimit-Remaining", List.of(remaining),
            "X-RateLimit-Reset", List.of(reset))
        ::get;
  }
}
