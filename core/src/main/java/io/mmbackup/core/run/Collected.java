package io.mmbackup.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Passes progress on and keeps the warnings for the summary. */
final class Collected implements Progress {
  private final Progress to;
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

  Collected(Progress to) {
    this.to = to;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void warning(String sentence) {
    warnings.add(sentence);
    to.warning(sentence);
  }

  @Override
  public void signedIn(Account account) {
    to.signedIn(account);
  }

  @Override
  public void planned(int conversations, long posts) {
    to.planned(conversations, posts);
  }

  @Override
  public void read(String conversation, int posts, Instant oldest) {
    to.read(conversation, posts, oldest);
  }

  @Override
  public void conversationDone(String conversation) {
    to.conversationDone(conversation);
  }

  @Override
  public void filesPlanned(long files, long bytes) {
    to.filesPlanned(files, bytes);
  }

  @Override
  public void fileStarted(String name, long bytes) {
    to.fileStarted(name, bytes);
  }

  @Override
  public void fileRead(String name, long bytes) {
    to.fileRead(name, bytes);
  }

  @Override
  public void fileDone(String name, long bytes, boolean stored) {
    to.fileDone(name, bytes, stored);
  }

  @Override
  public void bytesRead(int bytes) {
    to.bytesRead(bytes);
  }

  @Override
  public void exporting(String writer, String conversation) {
    to.exporting(writer, conversation);
  }

  @Override
  public void verifying(String subject) {
    to.verifying(subject);
  }

  @Override
  public void waiting(Duration duration, String reason) {
    to.waiting(duration, reason);
  }
}
