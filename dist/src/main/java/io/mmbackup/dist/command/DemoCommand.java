package io.mmbackup.dist.command;

import java.util.List;

final class DemoCommand implements Command {
  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "Try it on a made-up workspace, without the network";
  }

  @Override
  public String usage() {
    return "demo [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(Folder.FLAGS, ConsoleFlags.RUN);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    throw new UnsupportedOperationException();
  }
}
