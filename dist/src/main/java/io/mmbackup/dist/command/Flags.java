package io.mmbackup.dist.command;

import org.apache.commons.cli.Option;

/** Every flag there is: one meaning, whatever the command. */
final class Flags {
  static final String DEFAULT_OUTPUT = "backup_output";

  static final Option SERVER =
      flag("server", "URL", "your Mattermost; remembered after the first run");
  static final Option OUTPUT = output("folder of the backup (default: " + DEFAULT_OUTPUT + ")");
  static final Option BACKUP_DIR = flag("backup-dir", "DIR", "the same as --output");

  static final Option TOKEN_FILE =
      flag("token-file", "FILE", "holds a personal access token; - is standard input");
  static final Option TOKEN = flag("token", "TOKEN", "the token itself: others here can see it");
  static final Option SESSION_COOKIE =
      flag("session-cookie", "FILE", "holds the browser's cookie MMAUTHTOKEN");
  static final Option COOKIE_NAME =
      flag("cookie-name", "NAME", "send it as a cookie of this name, too");
  static final Option USER = flag("user", "NAME", "stop unless this is the signed-in user");
  static final Option HEADER =
      flag("header", "'NAME: VALUE'", "sent as well, for a sign-in proxy; repeatable");
  static final Option COOKIE = flag("cookie", "NAME=VALUE", "likewise; repeatable");

  static final Option FULL = flag("full", "ask every channel what changed, and for all people");
  static final Option DEEP = flag("deep", "read everything again: finds what was purged there");

  static final Option INSECURE = flag("insecure", "accept any certificate");
  static final Option TIMEOUT =
      flag("timeout", "SECONDS", "of silence before it tries again (default: 120)");
  static final Option CONCURRENCY =
      flag("concurrency", "N", "requests in flight at most (default: 4)");

  static final Option WRITERS =
      flag("writers", "LIST", "as json (default), see mmbackup writers; remembered");
  static final Option WRITER_OPTION =
      flag("writer-option", "W.KEY=VAL", "an option of writer W; repeatable");
  static final Option PLUGINS =
      flag("plugins", "DIR", "where writers of others are: jars, folders of jars");
  static final Option WRITER_TIMEOUT =
      flag("writer-timeout", "SECONDS", "a writer may do nothing for (default: 300)");
  static final Option TIMEZONE =
      flag("timezone", "ZONE", "of times shown, as Europe/Berlin; remembered");

  static final Option VERIFY = flag("verify", "check everything at the end");
  static final Option STRICT = flag("strict", "count gaps that can never be closed, too");
  static final Option RESUME = flag("resume", "for old scripts: every run goes on anyway");

  static final Option ALL = flag("all", "every conversation");
  static final Option PROBLEMS = flag("problems", "what is missing, and why");

  static final Option QUIET = flag("quiet", "say only what is wrong");
  static final Option COLOR = flag("color", "WHEN", "auto (default), always or never");
  static final Option LOG_LEVEL =
      flag("log-level", "LEVEL", "debug, info (default), warning or error");
  static final Option HELP = Option.builder("h").longOpt("help").desc("show this").get();

  private Flags() {}

  /** {@link #OUTPUT} in the words of a command with another default. */
  static Option output(String description) {
    return flag("output", "DIR", description);
  }

  private static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  private static Option flag(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }
}
