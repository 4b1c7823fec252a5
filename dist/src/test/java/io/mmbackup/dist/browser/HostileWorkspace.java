package io.mmbackup.dist.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workspace in which everybody is up to something: each name of a team, channel, person, file and
 * emoji, and each message, is made to become markup, script, a path or a header somewhere.
 */
final class HostileWorkspace {
  /** Whatever of these runs, loads or leads elsewhere is seen by {@link OpenedPage}. */
  static final List<String> NAMES =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
          "</title></style></textarea><script>alert(1)</script>",
          "javascript:alert(1)",
          "//evil.example/x",
          "\\\\evil.example\\x",
          "https://evil.example/",
          "report\u202Egnp.exe",
          "\u2066\u2069\u200F\u2028\u2029\u0000\u001B[31m\u0085",
          "line\nbreak\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>",
          "..",
          "../../../../etc/passwd",
          "%2e%2e/%2e%2e%2fetc%2fpasswd",
          "..\\..\\windows",
          "100%",
          "%00%0d%0a%zz",
          "a?b=c&d#e;f",
          "a b+c",
          "&lt;b&gt;&amp;&#x3c;",
          "{{ 7 * 7 }}{% include \"x\" %}${7*7}",
          "x".repeat(200),
          "👩‍👩‍👧‍👦🏴‍☠️" + "\uD83D",
          "日本語のチャンネル名",
          "in:here from:\"me\" OR (-x",
          "calendar",
          "CON",
          "-rf",
          " ");

  private static final String PAGE =
      "<!DOCTYPE html><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)><iframe"
          + " src=javascript:alert(1)></iframe><meta http-equiv=refresh"
          + " content=0;url=//evil.example/>";
  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script>"
          + "<image href=\"http://evil.example/x\"/></svg>";

  /** Contents by the end of a name, and what the sender says that they are. */
  private static final Map<String, List<String>> FILES =
      Map.ofEntries(
          Map.entry(".html", List.of("text/html", PAGE)),
          Map.entry(".xhtml", List.of("application/xhtml+xml", PAGE)),
          Map.entry(".svg", List.of("image/svg+xml", DRAWING)),
          Map.entry(".xml", List.of("text/xml", "<?xml-stylesheet href='//evil.example/x'?><a/>")),
          Map.entry(".png", List.of("image/png", PAGE)),
          Map.entry(".jpg", List.of("text/html", PAGE)),
          Map.entry(".txt", List.of("text/html", PAGE)),
          Map.entry(".js", List.of("text/javascript", "alert(1)")),
          Map.entry(".pdf", List.of("application/pdf", PAGE)),
          Map.entry(".webm", List.of("video/webm", PAGE)),
          Map.entry(".mp3", List.of("audio/mpeg", PAGE)),
          Map.entry(".css", List.of("text/css", "@import '//evil.example/x';")),
          Map.entry(".mht", List.of("multipart/related", PAGE)),
          Map.entry("", List.of("text/html", PAGE)));

  private static final List<String> MESSAGES =
      List.of(
          "[a](javascript:alert(1)) [b](data:text/html,<script>alert(1)</script>)",
          "![a](http://evil.example/x.png) ![b](//evil.example/x.png =10x10)",
          "<javascript:alert(1)> <img src=x onerror=alert(1)>",
          "[a](http://x/\"onmouseover=\"alert(1)) http://x/'onclick='alert(1)",
          "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
          "$$\\href{javascript:alert(1)}{x}$$ `</code><script>alert(1)</script>`",
          "| <b> | \"><svg onload=alert(1)> |\n|-|-|\n| x | y |",
          "# <h1 onclick=alert(1)>\n> </blockquote></article></main><script>alert(1)</script>",
          "\u202E" + "txet desrever" + "\u0000\u001B]0;x\u0007",
          "z\u0310\u0311\u0312".repeat(300));

  private final Workspace workspace = Workspace.empty(ServerVersion.V11_6, "ada", "Ada", "<b>Lind");
  private final List<String> people = new ArrayList<>();

  private HostileWorkspace() {}

  /** Writes it. */
  static Workspace create() {
    HostileWorkspace hostile = new HostileWorkspace();
    hostile.write();
    return hostile.workspace;
  }

  private void write() {
    workspace.nameSite(NAMES.getFirst());
    for (String name : NAMES) people.add(workspace.addUser(name, name, name));
    for (String name : NAMES) workspace.addEmoji(name, PAGE.getBytes(UTF_8));
    for (String name : NAMES.subList(0, 15)) workspace.addTeam(name, name);
    String team = workspace.addTeam("lab", "</bdi><b>Lab");
    for (int i = 0; i < NAMES.size(); i++) addChannel(team, i);
    String all = workspace.addChannel(team, "everything", "Everything");
    workspace.addMembers(all, people);
    for (String message : MESSAGES) workspace.post(all, people.getFirst(), message);
    for (String name : NAMES) {
      String root = workspace.post(all, people.getLast(), "~" + name + " @" + name + " :" + name);
      workspace.reply(root, people.get(1), name);
      workspace.react(root, people.get(2), name);
    }
    FILES.forEach((end, file) -> addFiles(all, end, file));
  }

  private void addChannel(String team, int number) {
    String name = NAMES.get(number);
    String person = people.get(number);
    String channel = workspace.addChannel(team, name, name);
    workspace.addMembers(channel, List.of(person));
    workspace.describeChannel(channel, person, name, name + " [x](javascript:alert(1))");
    workspace.post(channel, person, name);
    String direct = workspace.addDirect(person);
    workspace.post(direct, person, name + "\n" + "```" + name + "\n" + name + "\n```");
  }

  private void addFiles(String channel, String end, List<String> file) {
    byte[] bytes = file.getLast().getBytes(UTF_8);
    for (String name : List.of("plain", NAMES.get(1), NAMES.get(10), NAMES.get(12))) {
      String id = workspace.addFile(people.getFirst(), name + end, file.getFirst(), bytes);
      workspace.post(channel, people.getFirst(), name, List.of(id));
    }
    if (!end.equals(".txt")) return;
    for (String name : NAMES) {
      String id = workspace.addFile(people.getFirst(), name, file.getFirst(), bytes);
      workspace.post(channel, people.getFirst(), name, List.of(id));
    }
  }
}
