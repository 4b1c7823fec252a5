package io.mmbackup.dist.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import io.mmbackup.core.archive.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The log of a run, {@code logs/2026-04-02.log} in the backup folder; runs of one day share a file.
 * From {@link #open} to {@link #close} everything that the process logs goes there, one run at a
 * time.
 */
public final class RunLog implements AutoCloseable {
  private static final String NAME = "run";
  private static final String PATTERN =
      "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %-5level [%thread] %logger{0}: %msg%n%xEx";

  /**
   * Whatever the user wants to see: the HTTP client logs every header, sign-in included, at debug.
   */
  private static final List<String> ALWAYS_QUIET =
      List.of("org.apache.hc", "org.apache.http", "org.eclipse.jetty", "org.sqlite");

  private final Path file;
  private final FileAppender<ILoggingEvent> appender;

  private RunLog(Path file, FileAppender<ILoggingEvent> appender) {
    this.file = file;
    this.appender = appender;
  }

  /**
   * Opens the log in a folder, which is created when it is not there.
   *
   * @return empty when nothing can be written there: a backup on a read-only medium can be read and
   *     verified without a log
   */
  public static Optional<RunLog> open(
      Path folder, LogLevel level, Redaction redaction, Clock clock) {
    try {
      PrivateFiles.createFolder(folder.resolve("logs"));
      Path file = folder.resolve("logs").resolve(LocalDate.now(clock) + ".log");
      PrivateFiles.createFile(file);
      FileAppender<ILoggingEvent> appender = appender(file, redaction);
      if (!appender.isStarted()) return Optional.empty();
      log(appender, level);
      return Optional.of(new RunLog(file, appender));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** One that could not open the file is not started: logback throws nothing. */
  private static FileAppender<ILoggingEvent> appender(Path file, Redaction redaction) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setName(NAME);
    appender.setFile(file.toString());
    appender.setAppend(true);
    appender.setEncoder(encoder(context, redaction));
    appender.start();
    return appender;
  }

  private static void log(FileAppender<ILoggingEvent> appender, LogLevel level) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(level.level());
    for (String name : ALWAYS_QUIET) context.getLogger(name).setLevel(Level.WARN);
    root.addAppender(appender);
  }

  private static LayoutWrappingEncoder<ILoggingEvent> encoder(
      LoggerContext context, Redaction redaction) {
    PatternLayout layout = new RedactingLayout(redaction);
    layout.setContext(context);
    layout.setPattern(PATTERN);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    return encoder;
  }

  @Override
  public void close() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAppender(appender);
    root.setLevel(Level.WARN);
    appender.stop();
  }
}
