package io.mmbackup.viewer.page;

import java.util.Map;

/** Whether a page needs the scripts that color code and set formulas. */
final class Flagged {
  private Flagged() {}

  static void add(String html, Map<String, Object> values) {
    values.put("code", html.contains("<code class=\"language-"));
    values.put("math", html.contains("<code class=\"tex\""));
  }
}
