package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.TeamRow;
import io.mmbackup.spi.Personal;

/** Names everything that index pages may show, so that they are written when any of it changes. */
final class SummaryPrint {
  private SummaryPrint() {}

  /** Counts and times of posts change only with a channel's revision. */
  static String of(Reading reading, Personal personal, WriterProgress progress) {
    Print print = new Print();
    print.add(reading.account().version());
    for (TeamRow team : reading.snapshot().people().teams()) {
      print.add(team.team().id()).add(team.team().name()).add(team.team().displayName());
      print.add(team.iconPath().orElse(""));
    }
    for (ChannelRow channel : reading.snapshot().channels()) {
      print.add(channel.id()).add(channel.revision()).add(Standing.of(channel.state()));
      print.add(progress.isPublished(channel));
    }
    print.add(personal.savedPosts()).add(personal.categories());
    return print.hex();
  }
}
