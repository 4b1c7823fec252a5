package io.mmbackup.dist.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** What is said once, as soon as it is known: the account, the folder, how much there is. */
final class Opening {
  private final String folder;
  private final LongSupplier freeBytes;
  private boolean saidAccount;
  private boolean saidPlan;

  Opening(String folder, LongSupplier freeBytes) {
    this.folder = folder;
    this.freeBytes = freeBytes;
  }

  /** Lines that were not there before. */
  List<Line> news(Picture picture) {
    List<Line> lines = new ArrayList<>();
    if (!saidAccount && picture.account().isPresent()) {
      lines.addAll(HeaderText.signedIn(picture.account().get(), folder));
      saidAccount = true;
    }
    if (!saidPlan && picture.planned().isPresent()) {
      lines.addAll(HeaderText.planned(picture.planned().get(), freeBytes.getAsLong()));
      saidPlan = true;
    }
    return lines;
  }
}
