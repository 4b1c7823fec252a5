package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reactions by emoji, in the order of the first of each, and who they are from. */
final class ReactionChips {
  /** One emoji under a post. */
  record Chip(String emoji, String name, String count, boolean mine, String people) {}

  private ReactionChips() {}

  static List<Chip> of(List<Reaction> reactions, Scene scene) {
    if (reactions.isEmpty()) return List.of();
    Map<String, List<Reaction>> byEmoji = new LinkedHashMap<>();
    for (Reaction one : reactions) {
      byEmoji.computeIfAbsent(one.emojiName(), name -> new ArrayList<>()).add(one);
    }
    String me = scene.me();
    List<Chip> chips = new ArrayList<>();
    byEmoji.forEach((emoji, all) -> chips.add(chip(emoji, all, me, scene)));
    return chips;
  }

  private static Chip chip(String emoji, List<Reaction> reactions, String me, Scene scene) {
    StringBuilder people = new StringBuilder();
    boolean mine = false;
    for (Reaction one : reactions) {
      if (one.userId().equals(me)) mine = true;
      else person(people, one, scene);
    }
    if (mine) people.append(people.isEmpty() ? "You" : ", You");
    return new Chip(
        MessageText.emoji(emoji, scene),
        emoji.replace('_', ' '),
        Numbers.grouped(reactions.size()),
        mine,
        people.toString());
  }

  private static void person(StringBuilder people, Reaction reaction, Scene scene) {
    String name =
        scene.lookup().user(reaction.userId()).map(User::shownName).orElse(reaction.username());
    if (!people.isEmpty()) people.append(", ");
    people.append("<bdi>").append(Html.nameText(name)).append("</bdi>");
  }
}
