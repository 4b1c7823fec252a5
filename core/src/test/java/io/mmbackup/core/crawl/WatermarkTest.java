package io.mmbackup.core.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.PostAnswer;
import io.mmbackup.core.wire.PostList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rules of asking what changed, without a server. Its clock stands at 10,000,000 ms. */
class WatermarkTest {
  private static final long NOW = 10_000_000;

  private static Changes answer(long... updateTimes) {
    return answer(LongStream.of(updateTimes));
  }

  private static Changes answer(LongStream updateTimes) {
    List<Long> times = updateTimes.boxed().toList();
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < times.size(); i++) {
      if (i > 0) posts.append(',');
      posts.append(
          "\"p%d\":{\"id\":\"p%d\",\"channel_id\":\"c\",\"create_at\":1,\"update_at\":%d}"
              .formatted(i, i, times.get(i)));
    }
    String order =
        LongStream.range(0, times.size())
            .mapToObj(i -> "\"p" + i + "\"")
            .collect(Collectors.joining(","));
    byte[] json = "{\"order\":[%s],\"posts\":{%s}}".formatted(order, posts).getBytes(UTF_8);
    try {
      return Changes.of(new PostAnswer(PostList.parse(json, json.length), NOW, Optional.empty()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Watermark known(long... updateTimes) {
    return Watermark.NONE.afterLook(answer(updateTimes), 1);
  }

  @Test
  void theNextQuestionBeginsAnOverlapBeforeTheNewestChange() {
    Watermark known = known(3_000_000, 2_000_000);
    assertThat(known.time()).isEqualTo(3_000_000);
    assertThat(known.from()).isEqualTo(3_000_000 - Watermark.OVERLAP);
    assertThat(known.expected()).isEqualTo(3_000_000);
  }

  @Test
  void theOverlapIsNeverSoLargeThatItsRowsWouldBeCut() {
    Watermark known =
        Watermark.NONE.afterLook(answer(LongStream.range(0, 800).map(i -> 3_000_000 - i)), 1);
    assertThat(known.from()).isEqualTo(3_000_000 - 299);
    assertThat(known.blind()).isFalse();
  }

  @Test
  void manyRowsOfOneMillisecondLeaveNoRoomForACanary() {
    Watermark known =
        Watermark.NONE.afterLook(answer(LongStream.range(0, 899).map(i -> 3_000_000)), 1);
    assertThat(known.from()).isEqualTo(2_999_999);
    Watermark more = new Watermark(0, 1, false, 0, List.of(), 0, 0, 0);
    assertThat(more.afterLook(answer(LongStream.range(0, 950).map(i -> 3_000_000)), 1))
        .matches(Watermark::blind)
        .matches(mark -> mark.from() == 3_000_000);
  }

  @Test
  void aRowFromTheFutureMovesNothing() {
    Watermark known = known(3_000_000, NOW + 60_000);
    assertThat(known.time()).isEqualTo(3_000_000);
    assertThat(answer(NOW + 60_000).shows(5, 6)).isFalse();
    assertThat(known.explains(NOW, answer(NOW + 60_000))).isFalse();
  }

  @Test
  void anAnswerWithoutRowsLeavesItBlind() {
    Watermark blind = known(3_000_000).afterLook(answer(), 2_999_000);
    assertThat(blind.time()).isEqualTo(3_000_000);
    assertThat(blind.expected()).isZero();
    assertThat(blind.afterLook(answer(4_000_000), 3_000_000).expected()).isEqualTo(4_000_000);
  }

  @Test
  void onlyAWalkMovesItBack() {
    Watermark known = known(3_000_000);
    assertThat(known.afterLook(answer(2_990_000), 2_880_000).time()).isEqualTo(3_000_000);
    assertThat(known.afterWalk(answer(2_990_000), 1, 0, 0).time()).isEqualTo(2_990_000);
  }

  @Test
  void anAnswerWithoutTheCanaryIsNotBelieved() {
    assertThat(answer(2_990_000).shows(2_880_000, 3_000_000)).isFalse();
    assertThat(answer(3_000_001).shows(2_880_000, 3_000_000)).isTrue();
    assertThat(answer().shows(3_000_000, 3_000_000)).isTrue();
  }

  @Test
  void nineHundredRowsCountAsCut() {
    assertThat(answer(LongStream.range(0, 899)).isCut()).isFalse();
    assertThat(answer(LongStream.range(0, 900)).isCut()).isTrue();
  }

  @Test
  void aListingThatIsAheadOfEverythingSeenIsNotExplained() {
    Watermark known = known(3_000_000);
    assertThat(known.explains(3_000_500, answer())).isTrue();
    assertThat(known.explains(3_000_501, answer())).isFalse();
    assertThat(known.explains(3_000_501, answer(3_000_600))).isTrue();
  }

  @Test
  void moreUnseenPostsThanAtTheLastTwoLooksMeanThatSomethingCameInUnnoticed() {
    Watermark known = known(3_000_000).counting(0).counting(4).counting(3);
    assertThat(known.unseen()).containsExactly(4L, 3L);
    assertThat(known.isOutrunBy(4)).isFalse();
    assertThat(known.isOutrunBy(5)).isTrue();
    assertThat(known.countingAnew(9).isOutrunBy(9)).isFalse();
    assertThat(known(3_000_000).isOutrunBy(7)).isFalse();
  }

  @Test
  void aDifferenceIsConfirmedByASecondReading() {
    Watermark once = known(3_000_000).countingAnew(2);
    assertThat(once.isUnconfirmed()).isTrue();
    assertThat(once.countingAnew(2).isUnconfirmed()).isFalse();
    assertThat(once.countingAnew(2).isOutrunBy(3)).isTrue();
    assertThat(known(3_000_000).countingAnew(0).isUnconfirmed()).isFalse();
  }

  @Test
  void whatALookCountsConfirmsNoDifference() {
    Watermark once = known(3_000_000).countingAnew(2).counting(2);
    assertThat(once.isUnconfirmed()).isTrue();
    assertThat(once.counting(1).isOutrunBy(2)).isTrue();
  }

  @Test
  void aRunWithAnEndForgetsNothingOfWhatIsWithheld() {
    Watermark known = known(3_500_000).afterWalk(answer(3_500_000), 1, 0, 1_000_000);
    assertThat(known.onlyUntil(3_000_000).withheldUpTo()).isEqualTo(1_000_000);
  }

  @Test
  void whatWasSeenBeforeATimeThatNoPostHasIsNoCanary() {
    Watermark until = known(3_500_000).onlyUntil(3_000_000);
    assertThat(until.afterLook(answer(2_950_000), 2_880_000).expected()).isZero();
    assertThat(until.afterLook(answer(3_100_000), 2_880_000).expected()).isEqualTo(3_100_000);
  }

  @Test
  void itSurvivesBeingWrittenAndRead() {
    Watermark known = known(3_000_000, 2_950_000).counting(2).counting(-1).bad(1);
    assertThat(Watermark.parse(known.toJson())).isEqualTo(known);
    assertThat(Watermark.parse(Watermark.NONE.toJson())).isEqualTo(Watermark.NONE);
  }
}
