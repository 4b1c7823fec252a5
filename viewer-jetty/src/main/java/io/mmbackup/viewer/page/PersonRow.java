package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.User;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** Somebody in a list of people. */
record PersonRow(Avatar avatar, SafeString name, SafeString username, String url) {
  static PersonRow of(User user) {
    return new PersonRow(
        Avatar.of(user, Links.LINKS),
        Html.name(user.shownName()),
        Html.name(user.username()),
        Links.LINKS.person(user));
  }
}
