package io.mmbackup.core.mattermost;

import java.util.Locale;
import java.util.Set;

/** What may stand in a header that a user gives: nothing that would begin another one. */
final class HeaderText {
  private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";

  /** They tell where a request ends. */
  private static final Set<String> OURS = Set.of("content-length", "transfer-encoding");

  private HeaderText() {}

  static String headerName(String name) {
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "The header " + name + " is set for each request as that needs it: leave it out.");
    }
    return token(name, "header");
  }

  static String cookieName(String name) {
    return token(name, "cookie");
  }

  static String headerValue(String name, String value) {
    if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f && c <= 0xff))) {
      throw new IllegalArgumentException(
          "The value of the header "
              + name
              + " contains a line break or another control character.");
    }
    return value.strip();
  }

  static String cookieValue(String name, String value) {
    if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ';')) {
      throw new IllegalArgumentException(
          "The value of the cookie "
              + name
              + " contains a space, a semicolon or a control character.");
    }
    return value;
  }

  private static String token(String name, String what) {
    boolean good =
        !name.isEmpty()
            && name.chars().allMatch(c -> c > ' ' && c < 0x7f && SEPARATORS.indexOf(c) < 0);
    if (!good) {
      throw new IllegalArgumentException(
          "A " + what + " cannot be named so: it has to be one word.");
    }
    return name;
  }
}
