/**
 * The REST API v4 over a {@link io.mmbackup.fake.state.State}: {@link io.mmbackup.fake.api.Api}
 * signs in and routes, one small class per group of endpoints answers. Knows requests and answers,
 * but no HTTP server. Internal to this module.
 */
@NullMarked
package io.mmbackup.fake.api;

import org.jspecify.annotations.NullMarked;
