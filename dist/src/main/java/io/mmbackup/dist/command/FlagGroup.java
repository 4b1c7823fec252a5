package io.mmbackup.dist.command;

import java.util.List;
import org.apache.commons.cli.Option;

/** Flags that belong together in the help. */
record FlagGroup(String title, List<Option> flags) {}
