package io.mmbackup.core.mattermost;

/** What may stand in a header that a user gives: nothing that would begin another one. */
final class HeaderText {
  private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";

  private HeaderText() {}

  static String headerName(String name) {
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
