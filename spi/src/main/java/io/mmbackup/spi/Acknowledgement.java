package io.mmbackup.spi;

import java.time.Instant;

/** One person's acknowledgement of a post that asked for it. */
public record Acknowledgement(String userId, String username, Instant acknowledgedAt) {}
