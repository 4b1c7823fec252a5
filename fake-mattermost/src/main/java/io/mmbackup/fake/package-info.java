/**
 * A Mattermost server for tests, benchmarks and the demo. Start with {@link
 * io.mmbackup.fake.FakeMattermost#start}: it serves a {@link io.mmbackup.fake.Workspace} over real
 * HTTP on the loopback address, as version 5.37 or 11.6, with the traps of the real server. The
 * workspace can be changed while it runs, {@link io.mmbackup.fake.Faults} break chosen requests,
 * and {@link io.mmbackup.fake.Requests} tell what was asked. It is held against recordings of real
 * servers by this module's tests. One user, one token, nothing is written through the API.
 */
@NullMarked
package io.mmbackup.fake;

import org.jspecify.annotations.NullMarked;
