package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A user who presses Ctrl-C does not wait for a server. */
@Timeout(60)
class InterruptTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  private final World world = World.of(ServerVersion.V11_6);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final AtomicReference<Throwable> outcome = new AtomicReference<>();
  private final AtomicBoolean stillInterrupted = new AtomicBoolean();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whileTheServerIsSilent() throws Exception {
    world.client();
    world.fake.faults().always(this::isForMe, Fault.late(LONG));
    Thread thread = start(world.client());
    asked.await();
    thread.interrupt();
    assertInterrupted(thread);
  }

  @Test
  void whileTheAnswerTrickles() throws Exception {
    world.client();
    world.fake.faults().always(this::isForMe, Fault.slowBody(2, LONG));
    Thread thread = start(world.client());
    asked.await();
    thread.interrupt();
    assertInterrupted(thread);
  }

  @Test
  void whileItWaitsToTryAgain() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    TransferListener listener =
        new TransferListener() {
          @Override
          public void waiting(Duration duration, String reason) {
            waits.countDown();
          }
        };
    try (var client = MattermostClient.connect(world.settings(), Waiting.real(), listener)) {
      Fault later = Fault.status(503, "", Map.of("Retry-After", "600"));
      world.fake.faults().always(Faults.path("/users/me"), later);
      Thread thread = start(client);
      waits.await();
      thread.interrupt();
      assertInterrupted(thread);
    }
  }

  @Test
  void whileItWaitsForItsTurn() throws Exception {
    try (MattermostClient client = world.connect(world.settings().withConcurrency(1))) {
      world.fake.faults().always(this::isForMe, Fault.late(LONG));
      Thread first = Thread.ofPlatform().daemon().start(() -> run(client, new AtomicReference<>()));
      asked.await();
      Thread second = start(client);
      second.interrupt();
      assertInterrupted(second);
      assertThat(world.fake.requests().count("/users/me")).isLessThan(2);
      first.interrupt();
      first.join();
    }
  }

  @Test
  void beforeItEvenAsks() throws Exception {
    MattermostClient client = world.client();
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  Thread.currentThread().interrupt();
                  run(client, outcome);
                });
    assertInterrupted(thread);
    assertThat(world.fake.requests().all()).isEmpty();
  }

  @Test
  void closingTheClientEndsEveryCall() throws Exception {
    MattermostClient client = world.connect(world.settings());
    world.fake.faults().always(this::isForMe, Fault.late(LONG));
    Thread thread = start(client);
    asked.await();
    client.close();
    thread.join();
    assertThat(outcome.get()).isInstanceOf(InterruptedIOException.class);
    assertThat(stillInterrupted).isFalse();
    assertThat(world.waiting.sleeps()).isEmpty();
  }

  @Test
  void aClosedClientAsksNothingMore() throws Exception {
    MattermostClient client = world.connect(world.settings());
    client.close();
    assertThatThrownBy(client::me).isInstanceOf(InterruptedIOException.class);
    assertThatThrownBy(client::teams).isInstanceOf(InterruptedIOException.class);
    assertThat(world.fake.requests().count("/users/me")).isZero();
  }

  /** Whether a request is for the user; tells that one has come. */
  private boolean isForMe(Request request) {
    boolean forMe = request.path().endsWith("/users/me");
    if (forMe) {
      asked.countDown();
    }
    return forMe;
  }

  private Thread start(MattermostClient client) {
    return Thread.ofPlatform().daemon().start(() -> run(client, outcome));
  }

  private void run(MattermostClient client, AtomicReference<Throwable> into) {
    try {
      client.me();
    } catch (IOException e) {
      into.set(e);
      stillInterrupted.set(Thread.currentThread().isInterrupted());
    }
  }

  private void assertInterrupted(Thread thread) throws InterruptedException {
    assertThat(thread.join(Duration.ofSeconds(30))).as("the thread ended").isTrue();
    assertThat(outcome.get()).isExactlyInstanceOf(InterruptedIOException.class);
    assertThat(stillInterrupted).isTrue();
  }
}
