package io.mmbackup.core.run;

import java.io.IOException;

/** The credentials are another user's than the one named. */
public final class WrongUserException extends IOException {
  private static final long serialVersionUID = 1;

  WrongUserException(String expected, String is) {
    super(
        "You asked for the backup of %s, but the credentials are those of %s."
            .formatted(expected, is));
  }

  /** What the user can do. */
  public String remedy() {
    return "Leave out --user, or use the token or session of that user.";
  }
}
