package io.mmbackup.testkit;

import static io.mmbackup.testkit.HardCases.BIRD;
import static io.mmbackup.testkit.HardCases.REEDS;
import static io.mmbackup.testkit.Workspace.ME;
import static io.mmbackup.testkit.Workspace.YEAR_2024;
import static io.mmbackup.testkit.Workspace.id;

import io.mmbackup.core.archive.Deleted;
import java.io.IOException;

/**
 * One thing that happens on the server of {@link HardCases} between two runs. {@code told} is how a
 * person would say it, {@code advice} where an author looks when it is missed. {@code goes} and
 * {@code comes} are words that an output which shows texts loses and gains by it; empty when it
 * need not.
 */
@SuppressWarnings("ImmutableEnumChecker") // what makes it happen is a lambda without state
enum Happening {
  NEW_POST(
      "a new post",
      "a new post was written",
      "changes() has it, and so has events().",
      "",
      "",
      w -> w.send(new Sent(id("new"), REEDS, "", w.tick(), "a new post").by(ME).saying("new"))),
  OLD_POST(
      "a post that comes late",
      "a post of an earlier month was read at last",
      "changes() has it, whatever its createAt: do not look at the newest month only.",
      "",
      "",
      w ->
          w.send(
              new Sent(id("late"), REEDS, "", YEAR_2024 + 5, "a post that was read late")
                  .by(ME)
                  .saying("late"))),
  REPLY(
      "a new reply",
      "a reply was written to an old post",
      "changes() has the reply and its root: the root's replyCount() has changed.",
      "",
      "",
      w ->
          w.send(
              new Sent(id("answer"), REEDS, id("edited"), w.tick(), "a new reply")
                  .by(ME)
                  .saying("answer"))),
  EDIT(
      "an edit",
      "a post was edited",
      "changes() has the post with its new message(), though its createAt() is an old one.",
      "",
      "kingfishernewtext",
      w -> w.edit(id("edited"), "kingfishernewtext")),
  DELETION(
      "a deletion",
      "a post was deleted on the server",
      "changes() has the post, now with deleteAt(), and still with its content.",
      "",
      "",
      w -> w.delete(id("doomed"))),
  DELETION_HIDDEN(
      "a deletion",
      "a post was deleted on the server, and the user wants deleted posts hidden",
      "removed() has the post, changes() has not; changedMonths() counts it.",
      HardCases.DOOMED_TEXT,
      "",
      w -> w.delete(id("doomed"))),
  REACTION(
      "a reaction",
      "somebody reacted to an old post",
      "changes() has the post with the new reactions().",
      "",
      "",
      w -> w.react(id("steady"), ME, "+1")),
  FILE(
      "a file that arrived",
      "a file that was missing before was downloaded",
      "changes() has the post of the file; its path() is there now.",
      "",
      "",
      w -> w.fileArrives(id("fileoffer"), "an offer")),
  PERSON_RENAMED(
      "a rename",
      "a person was renamed",
      "Names may stand in every post: when namesChanged(), render all that repeats them."
          + " Keep no names from one run to the next.",
      HardCases.BIRD_NAME,
      "sandpipernewname",
      w -> w.user(BIRD, "sandpipernewname", "sandpipernewname")),
  CHANNEL_RENAMED(
      "a rename",
      "a channel was renamed",
      "The channel is due then, with its new displayName() and its old path(), even if changes()"
          + " has no post.",
      HardCases.REEDS_NAME,
      "Saltmarshnewname",
      w -> w.channel(REEDS, "P", "reeds", "Saltmarshnewname")),
  TEAM_RENAMED(
      "a rename",
      "a team was renamed",
      "Every channel of the team is due then; context.lookup().team() has the new name.",
      "",
      "",
      w -> w.team("Wetlands")),
  MEMBERS(
      "a change of members",
      "somebody left a channel",
      "The channel is due then; members() is as it is now.",
      "",
      "",
      w -> w.members(REEDS, ME)),
  STANDING(
      "a change of completeness",
      "a channel could not be read to its end",
      "The channel is due then, with another completeness().",
      "",
      "",
      w -> w.state(REEDS, state -> state.incomplete("The server answered 503.")));

  /** Makes it happen. */
  private interface Change {
    void in(Workspace workspace) throws IOException;
  }

  final String name;
  final String told;
  final String advice;
  final String goes;
  final String comes;
  private final Change change;

  Happening(String name, String told, String advice, String goes, String comes, Change change) {
    this.name = name;
    this.told = told;
    this.advice = advice;
    this.goes = goes;
    this.comes = comes;
    this.change = change;
  }

  void in(Workspace workspace) throws IOException {
    change.in(workspace);
  }

  Deleted deleted() {
    return this == DELETION_HIDDEN ? Deleted.HIDE : Deleted.MARK;
  }

  @Override
  public String toString() {
    return told;
  }
}
