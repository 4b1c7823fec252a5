package io.mmbackup.core.manifest;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON with a line for each element of a list, so that it can be compared with the usual tools. */
public final class LineEach {
  /** For a generator; gives each its own printer. */
  public static final ObjectWriteContext LAYOUT =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
              .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        }
      };

  private LineEach() {}
}
