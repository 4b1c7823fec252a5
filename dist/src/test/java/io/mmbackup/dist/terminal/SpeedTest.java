package io.mmbackup.dist.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private final Speed speed = new Speed();

  @Test
  void nothingIsPromisedInTheFirstMoments() {
    speed.sample(0, 0);
    speed.sample(Duration.ofMillis(500).toNanos(), 1000);
    assertThat(speed.perSecond()).isZero();
    assertThat(speed.until(100)).isEmpty();
  }

  @Test
  void theLastHalfMinuteCounts() {
    for (int second = 0; second <= 60; second++) {
      speed.sample(Duration.ofSeconds(second).toNanos(), second <= 30 ? second * 100L : 3000);
    }
    assertThat(speed.perSecond()).isZero();
    for (int second = 61; second <= 100; second++) {
      speed.sample(Duration.ofSeconds(second).toNanos(), 3000 + (second - 60) * 200L);
    }
    assertThat(speed.perSecond()).isEqualTo(200);
    assertThat(speed.until(1000)).contains(Duration.ofSeconds(5));
  }
}
