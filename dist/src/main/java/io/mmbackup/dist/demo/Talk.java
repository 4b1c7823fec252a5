package io.mmbackup.dist.demo;

import io.mmbackup.fake.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One conversation: puts on the agenda who says what and when, and what happens to it. */
final class Talk {
  private final Workspace workspace;
  private final Agenda agenda;
  private final Pictures pictures;
  private final SplittableRandom random;
  private final String channelId;
  private final Map<String, String> ids = new HashMap<>();
  private final Words words;
  private String rootId = "";
  private String lastId = "";

  Talk(
      Workspace workspace,
      Agenda agenda,
      Pictures pictures,
      SplittableRandom random,
      String channelId,
      Map<String, Person> cast) {
    this.workspace = workspace;
    this.agenda = agenda;
    this.pictures = pictures;
    this.random = random;
    this.channelId = channelId;
    Map<String, String> names = new HashMap<>();
    cast.forEach(
        (role, person) -> {
          names.put(role, person.username());
          ids.put(role, workspace.userId(person.username()));
        });
    this.words = new Words(random, names);
  }

  void begin(Script script, Instant start) {
    Instant time = start;
    for (Script.Part part : script.parts()) {
      Instant now = time;
      agenda.add(now, () -> say(part, now));
      time = time.plus(pause());
    }
  }

  /** Usually some minutes; now and then somebody had something else to do. */
  private Duration pause() {
    int minutes = random.nextInt(8) == 0 ? random.nextInt(40, 150) : random.nextInt(1, 12);
    return Duration.ofSeconds(minutes * 60L + random.nextInt(60));
  }

  private void say(Script.Part part, Instant now) {
    String author = id(part.role());
    List<String> files = new ArrayList<>();
    for (Script.Cue cue : part.cues()) {
      if (cue.verb().equals("file")) files.add(file(author, words.fill(cue.rest())));
    }
    String text = words.fill(part.text());
    if (part.reply()) {
      lastId = workspace.reply(rootId, author, text, files);
    } else {
      lastId = workspace.post(channelId, author, text, files);
      rootId = lastId;
    }
    String postId = lastId;
    for (Script.Cue cue : part.cues()) {
      agenda.add(now.plusSeconds(random.nextInt(20, 600)), () -> happen(cue, postId));
    }
  }

  private void happen(Script.Cue cue, String postId) {
    switch (cue.verb()) {
      case "react" -> react(cue.rest().split(" "), postId);
      case "edit" -> workspace.edit(postId, words.fill(cue.rest()));
      case "pin" -> workspace.pin(postId);
      case "delete" -> workspace.delete(postId);
      case "save" -> workspace.savePost(postId);
      case "file" -> {} // has come with the post
      default -> throw new IllegalStateException("Nobody knows how to " + cue.verb() + ".");
    }
  }

  private void react(String[] emojiAndRoles, String postId) {
    for (int i = 1; i < emojiAndRoles.length; i++) {
      workspace.react(postId, id(emojiAndRoles[i]), emojiAndRoles[0]);
    }
  }

  private String file(String author, String kindAndName) {
    String[] parts = kindAndName.split(" ", 2);
    String name = parts[1];
    return switch (parts[0]) {
      case "photo" -> workspace.addFile(author, name, "image/png", pictures.photo(name));
      case "chart" -> workspace.addFile(author, name, "image/png", pictures.chart(name));
      case "list" -> workspace.addFile(author, name, "text/csv", Papers.table(name));
      case "note" -> workspace.addFile(author, name, "text/markdown", Papers.note(name));
      case "pdf" -> workspace.addFile(author, name, "application/pdf", Papers.page(name));
      default -> throw new IllegalStateException("There are no files of kind " + parts[0] + ".");
    };
  }

  private String id(String role) {
    String id = ids.get(role);
    if (id == null) throw new IllegalStateException("Nobody plays " + role + " in this channel.");
    return id;
  }
}
