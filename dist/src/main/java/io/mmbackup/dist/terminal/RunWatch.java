package io.mmbackup.dist.terminal;

import io.mmbackup.core.run.Account;
import io.mmbackup.core.run.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a run tells, and gives a {@link Picture} of it at any moment. Thread-safe. Each
 * warning is handed on once, however often it comes.
 */
final class RunWatch implements Progress {
  private static final int WARNINGS_SHOWN = 3;

  private final Consumer<String> warned;

  private @Nullable Account account;
  private Picture.@Nullable Plan plan;
  private int conversationsDone;
  private long posts;
  private Picture.Files files = Picture.Files.NONE;
  private final Map<String, Picture.Reading> reading = new LinkedHashMap<>();
  private final List<Picture.Loading> loading = new ArrayList<>();
  private Picture.@Nullable Task task;
  private Picture.@Nullable Pause pause;
  private final Set<String> warnings = new LinkedHashSet<>();

  RunWatch(Consumer<String> warned) {
    this.warned = warned;
  }

  synchronized Picture picture() {
    List<String> latest = List.copyOf(warnings);
    int hidden = Math.max(0, latest.size() - WARNINGS_SHOWN);
    return new Picture(
        Optional.ofNullable(account),
        Optional.ofNullable(plan),
        conversationsDone,
        posts,
        files,
        reading.values().stream().findFirst(),
        loading.stream().findFirst(),
        Optional.ofNullable(task),
        Optional.ofNullable(pause),
        latest.subList(hidden, latest.size()),
        hidden);
  }

  @Override
  public synchronized void signedIn(Account who) {
    account = who;
  }

  @Override
  public synchronized void planned(int conversations, long plannedPosts) {
    plan = new Picture.Plan(conversations, plannedPosts);
  }

  @Override
  public synchronized void read(String conversation, int count, Instant oldest) {
    posts += count;
    pause = null;
    reading.merge(
        conversation,
        new Picture.Reading(conversation, count, oldest),
        (before, page) ->
            new Picture.Reading(conversation, before.posts() + page.posts(), page.oldest()));
  }

  @Override
  public synchronized void waiting(Duration duration, String reason) {
    pause = new Picture.Pause(duration, reason);
  }

  @Override
  public synchronized void conversationDone(String conversation) {
    conversationsDone++;
    reading.remove(conversation);
  }

  @Override
  public synchronized void filesPlanned(long count, long bytes) {
    files = new Picture.Files(count, bytes, files.done(), files.bytes());
  }

  @Override
  public synchronized void fileStarted(String name, long bytes) {
    loading.add(new Picture.Loading(name, bytes, 0));
  }

  @Override
  public synchronized void fileRead(String name, long bytes) {
    for (int i = 0; i < loading.size(); i++) {
      Picture.Loading one = loading.get(i);
      if (!one.name().equals(name)) continue;
      loading.set(i, new Picture.Loading(name, one.bytes(), bytes));
      return;
    }
  }

  @Override
  public synchronized void fileDone(String name, long bytes, boolean stored) {
    pause = null;
    long had = stored ? Math.max(0, bytes) : 0;
    files =
        new Picture.Files(
            files.planned(), files.plannedBytes(), files.done() + 1, files.bytes() + had);
    for (int i = 0; i < loading.size(); i++) {
      if (loading.get(i).name().equals(name)) {
        loading.remove(i);
        return;
      }
    }
  }

  @Override
  public synchronized void exporting(String writer, String conversation) {
    nothingIsReadAnyMore();
    task =
        new Picture.Task("Writing", conversation.isEmpty() ? writer : writer + ": " + conversation);
  }

  @Override
  public synchronized void verifying(String subject) {
    nothingIsReadAnyMore();
    task = new Picture.Task("Checking", subject);
  }

  private void nothingIsReadAnyMore() {
    reading.clear();
    loading.clear();
    pause = null;
  }

  @Override
  public void warning(String sentence) {
    boolean isNew;
    synchronized (this) {
      isNew = warnings.add(sentence);
    }
    if (isNew) warned.accept(sentence);
  }
}
