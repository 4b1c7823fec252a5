/**
 * What the fake server knows, and the bookkeeping of the real one: users, teams, channels with
 * their {@link io.mmbackup.fake.state.Timeline timelines} of posts, files, emoji. {@link
 * io.mmbackup.fake.state.State} is the root; nothing here knows HTTP. Internal to this module.
 */
@NullMarked
package io.mmbackup.fake.state;

import org.jspecify.annotations.NullMarked;
