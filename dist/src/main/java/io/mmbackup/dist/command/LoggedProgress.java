package io.mmbackup.dist.command;

import io.mmbackup.core.run.Account;
import io.mmbackup.core.run.Progress;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the larger steps, and every warning, into the log as well. */
final class LoggedProgress implements Progress {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedProgress.class);
  private final Progress shown;

  LoggedProgress(Progress shown) {
    this.shown = shown;
  }

  @Override
  public void signedIn(Account account) {
    LOG.info(
        "Signed in as {} on {}, Mattermost {}",
        account.username(),
        account.url(),
        account.version());
    shown.signedIn(account);
  }

  @Override
  public void planned(int conversations, long posts) {
    LOG.info("{} conversations, about {} posts", conversations, posts);
    shown.planned(conversations, posts);
  }

  @Override
  public void read(String conversation, int posts, Instant oldest) {
    shown.read(conversation, posts, oldest);
  }

  @Override
  public void conversationDone(String conversation) {
    LOG.debug("Done with {}", conversation);
    shown.conversationDone(conversation);
  }

  @Override
  public void filesPlanned(long files, long bytes) {
    shown.filesPlanned(files, bytes);
  }

  @Override
  public void fileStarted(String name, long bytes) {
    shown.fileStarted(name, bytes);
  }

  @Override
  public void fileRead(String name, long bytes) {
    shown.fileRead(name, bytes);
  }

  @Override
  public void fileDone(String name, long bytes, boolean stored) {
    shown.fileDone(name, bytes, stored);
  }

  @Override
  public void bytesRead(int bytes) {
    shown.bytesRead(bytes);
  }

  @Override
  public void exporting(String writer, String conversation) {
    LOG.debug("Writer {}: {}", writer, conversation);
    shown.exporting(writer, conversation);
  }

  @Override
  public void verifying(String subject) {
    LOG.info("Checking {}", subject);
    shown.verifying(subject);
  }

  @Override
  public void waiting(Duration duration, String reason) {
    LOG.info("Waiting {} ms: {}", duration.toMillis(), reason);
    shown.waiting(duration, reason);
  }

  @Override
  public void warning(String sentence) {
    LOG.warn("{}", sentence);
    shown.warning(sentence);
  }
}
