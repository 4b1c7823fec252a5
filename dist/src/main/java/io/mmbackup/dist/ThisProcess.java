package io.mmbackup.dist;

import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.dist.command.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** The surroundings that this process really has. */
final class ThisProcess {
  private ThisProcess() {}

  static Surroundings surroundings() {
    Charset charset = charset();
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("user.home", "")).toAbsolutePath(),
        Optional.ofNullable(System.getProperty("mmbackup.application")).map(Path::of),
        System.in,
        stream(FileDescriptor.out, charset),
        stream(FileDescriptor.err, charset),
        Tty.is(Tty.OUT),
        Tty.is(Tty.ERR),
        new TerminalWidth(),
        charset,
        prompt(),
        Clock.system(ZoneId.systemDefault()),
        Waiting.real(),
        new ControlC());
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 8192), false, charset);
  }

  /** That of the terminal; Java knows it under a name of its own since version 19. */
  private static Charset charset() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charset.defaultCharset();
    }
  }

  private static Optional<Surroundings.SecretPrompt> prompt() {
    if (!Tty.is(Tty.IN)) return Optional.empty();
    return Optional.ofNullable(System.console())
        .map(
            console ->
                question ->
                    Optional.ofNullable(console.readPassword("%s", question)).map(String::new));
  }
}
