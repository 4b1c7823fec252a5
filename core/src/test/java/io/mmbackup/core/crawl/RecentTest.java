package io.mmbackup.core.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.wire.PostObject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where the catching up with a walk begins. */
class RecentTest {
  private static final long START = 10_000_000;

  private static List<PostObject> updatedAt(LongStream times) {
    return times.mapToObj(RecentTest::post).toList();
  }

  private static PostObject post(long updateAt) {
    try {
      return PostObject.parse(
          "{\"id\":\"p\",\"channel_id\":\"c\",\"update_at\":%d}"
              .formatted(updateAt)
              .getBytes(UTF_8));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itBeginsAnOverlapBeforeTheWalk() {
    Recent recent = Recent.NOTHING.and(updatedAt(LongStream.of(START - 10)), START);
    assertThat(recent.catchUpFrom(START)).isEqualTo(START - Watermark.OVERLAP);
  }

  @Test
  void itBeginsBelowAPostThatIsKnownEvenWhenThatIsOld() {
    Recent recent = Recent.NOTHING.and(updatedAt(LongStream.of(500_000, 400_000)), START);
    assertThat(recent.catchUpFrom(START)).isEqualTo(499_999);
  }

  @Test
  void itBeginsLaterWhereTooManyPostsOfTheWalkWouldComeAgain() {
    Recent recent =
        Recent.NOTHING
            .and(updatedAt(LongStream.range(0, 200).map(i -> START - 10 * i)), START)
            .and(updatedAt(LongStream.range(200, 400).map(i -> START - 10 * i)), START);
    assertThat(recent.times()).hasSize(Watermark.MOST_AGAIN);
    assertThat(recent.catchUpFrom(START)).isEqualTo(START - 10 * 299);
  }

  @Test
  void itNeverBeginsAfterTheWalk() {
    Recent recent =
        Recent.NOTHING.and(updatedAt(LongStream.range(0, 300).map(i -> START + i)), START);
    assertThat(recent.catchUpFrom(START)).isEqualTo(START - 1_000);
  }

  @Test
  void manyRowsOfOneMillisecondLeaveRoomForACanary() {
    Recent recent =
        Recent.NOTHING.and(updatedAt(LongStream.range(0, 300).map(i -> START - 5_000)), START);
    assertThat(recent.catchUpFrom(START)).isEqualTo(START - 5_001);
  }

  @Test
  void aPostFromTheFutureIsNoMeasure() {
    Recent recent = Recent.NOTHING.and(updatedAt(LongStream.of(START + 5_000)), START);
    assertThat(recent).isEqualTo(Recent.NOTHING);
  }
}
