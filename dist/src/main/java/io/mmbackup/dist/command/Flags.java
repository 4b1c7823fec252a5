package io.mmbackup.dist.command;

import java.util.List;
import org.apache.commons.cli.Option;

/** Every flag there is: one meaning, whatever the command. */
final class Flags {
  static final String DEFAULT_OUTPUT = "backup_output";

  static final Option SERVER =
      flag("server", "URL", "your Mattermost; remembered after the first run");
  static final Option OUTPUT =
      flag("output", "DIR", "folder of the backup (default: " + DEFAULT_OUTPUT + ")");
  static final Option BACKUP_DIR = alias("backup-dir", OUTPUT);

  static final Option TOKEN_FILE =
      flag("token-file", "FILE", "of a token, of MMAUTHTOKEN; - is stdin");
  static final Option TOKEN = flag("token", "TOKEN", "the token itself: others here can see it");
  static final Option SESSION_COOKIE = alias("session-cookie", TOKEN_FILE);
  static final Option COOKIE_NAME =
      flag("cookie-name", "NAME", "send it as a cookie of this name, too");
  static final Option USER = flag("user", "NAME", "stop unless this is the signed-in user");
  static final Option HEADER =
      flag("header", "PAIR", "'NAME: VALUE', NAME=VALUE for a proxy; repeatable");
  static final Option COOKIE = alias("cookie", HEADER);

  static final Option FULL = flag("full", "ask every channel what changed, for all again");
  static final Option DEEP = flag("deep", FULL.getDescription());
  static final Option DRY_RUN = flag("dry-run", "say how much there is and how long it takes");

  static final Option INSECURE = flag("insecure", "accept any certificate");
  static final Option TIMEOUT =
      flag("timeout", "SECONDS", "of silence before it tries again (default: 120)");
  static final Option CONCURRENCY =
      flag("concurrency", "N", "requests in flight at most (default: 4)");

  static final Option WRITERS =
      flag("writers", "LIST", "json,html,lucene (default), as mmbackup writers");
  static final Option WRITER_OPTION =
      flag("writer-option", "W.KEY=VAL", "an option of writer W; repeatable");
  static final Option PLUGINS =
      flag("plugins", "DIR", "where writers of others are: jars, folders of jars");
  static final Option WRITER_TIMEOUT =
      flag("writer-timeout", "SECONDS", "a writer may do nothing for (default: 300)");
  static final Option TIMEZONE =
      flag("timezone", "ZONE", "of times shown, as Europe/Berlin; remembered");

  static final Option TEAM = flag("team", "NAME", "only channels of this team; repeatable");
  static final Option CHANNEL = flag("channel", "NAME", "only these, not these; repeatable");
  static final Option EXCLUDE_CHANNEL = alias("exclude-channel", CHANNEL);
  static final Option TYPE = flag("type", "LIST", "of public,private,direct,group");
  static final Option SINCE = flag("since", "DATE", "first, last day of posts, as 2026-01-31");
  static final Option UNTIL = alias("until", SINCE);
  static final Option NO_FILES = flag("no-files", "no attachments");
  static final Option MAX_FILE_SIZE = flag("max-file-size", "SIZE", "no larger ones, as 50MB");
  static final Option FILE_TYPES = flag("file-types", "LIST", "only these, as jpg,pdf");
  static final Option INCLUDE_PUBLIC =
      flag("include-public", "also public channels you have not joined");
  static final Option DELETED =
      flag("deleted", "HOW", "mark (default) or hide deleted posts; remembered");

  static final Option VERIFY = flag("verify", "check everything at the end");
  static final Option STRICT = flag("strict", "count gaps that can never be closed, too");
  static final Option RESUME = flag("resume", "for old scripts: it always does");

  static final Option ALL = flag("all", "every conversation");
  static final Option JSON = flag("json", "one JSON document, for scripts");
  static final Option PROBLEMS = flag("problems", "what is missing, and why");

  static final Option LIMIT = flag("limit", "N", "how many messages at most (default: 10)");

  static final Option HOST = flag("host", "NAME", "where it can be reached (default: 127.0.0.1)");
  static final Option PORT =
      flag("port", "N", "its port (default: 5000; taken: the next free one)");
  static final Option NO_OPEN = flag("no-open", "do not open the browser");
  static final Option PASSWORD_FILE =
      flag("password-file", "FILE", "of what visitors have to know");
  static final Option NO_PASSWORD = flag("no-password", "with --host: everybody may read it");
  static final Option VIEW = flag("view", "then browse and search it in your browser");

  static final Option QUIET = flag("quiet", "say only what is wrong");
  static final Option COLOR = flag("color", "WHEN", "auto (default), always or never");
  static final Option LOG_LEVEL =
      flag("log-level", "LEVEL", "debug, info (default), warning or error");
  static final Option HELP = Option.builder("h").longOpt("help").desc("show this").get();

  private Flags() {}

  /** {@link #OUTPUT} and its other name, in the words of a command with another default. */
  static List<Option> output(String description) {
    Option output = flag("output", "DIR", description);
    return List.of(output, alias("backup-dir", output));
  }

  /** Shares the other one's line in the help. */
  private static Option alias(String name, Option other) {
    return flag(name, other.getArgName(), other.getDescription());
  }

  private static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  private static Option flag(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }
}
