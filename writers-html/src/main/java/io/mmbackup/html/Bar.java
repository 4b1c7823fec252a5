package io.mmbackup.html;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.Numbers;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** How often somebody wrote; {@code width} is of 100. */
record Bar(SafeString name, Avatar avatar, String count, int width) {
  /** So many of whoever wrote most have the widest bar. */
  static Bar of(SafeString name, Avatar avatar, long count, long most) {
    int width = (int) Math.max(2, count * 100 / most);
    return new Bar(name, avatar, Numbers.grouped(count), width);
  }
}
