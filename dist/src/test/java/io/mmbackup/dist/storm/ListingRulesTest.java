package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.ServerVersion;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the listing tells of and no answer shows: a delay is waited for, what came in unnoticed is
 * looked for, and what is gone for good is not asked for at every run for ever.
 */
class ListingRulesTest extends RuleCases {
  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatTheListingTellsAndThePostsDoNotShowIsStillToCome(ServerVersion version)
      throws Exception {
    start(version);
    write(5);
    run();
    write(1);
    fake.replica().lag(POSTS, 1);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRowFromTheFutureExplainsNothing(ServerVersion version) throws Exception {
    start(version);
    write(5);
    String channel = lab.channelJson(town);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    lab.writeBackChannel(town, channel);
    run();
    run();
    write(1);
    fake.replica().lag(POSTS, 1);
    assertThat(run().complete(false)).as("with a replica that lags").isFalse();
    fake.replica().catchUp();
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPostOfThePastIsFoundByCounting(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatAKilledRunHasCountedIsCountedAgain(ServerVersion version) throws Exception {
    start(version);
    write(5);
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
    write(1);
    backup.run(Round.Ending.KILLED_AT_PROGRESS, 2);
    hasAll(run());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatIsWrittenAfterTheListingIsNotCountedWithIt(ServerVersion version) throws Exception {
    start(version);
    write(5);
    lab.importPost(town, bob, "future", lab.now() + Duration.ofDays(300).toMillis());
    run();
    run();
    lab.importPost(town, bob, "of last year", lab.now() - Duration.ofDays(365).toMillis());
    fake.meanwhile()
        .at(
            1,
            POSTS,
            () -> {
              lab.advance(Duration.ofMinutes(1));
              write(1);
            });
    hasAll(run());
  }
}
