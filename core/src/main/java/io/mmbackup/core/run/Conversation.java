package io.mmbackup.core.run;

import io.mmbackup.spi.Completeness;
import java.time.Instant;
import java.util.Optional;

/**
 * A channel, direct or group message as a summary shows it: its team's name (empty for direct and
 * group messages), how much of it is stored, its newest post. Posts before {@code since} and those
 * from {@code until} on were left out by choice.
 */
public record Conversation(
    String id,
    String name,
    String path,
    String team,
    boolean direct,
    long posts,
    long files,
    Optional<Instant> newestPost,
    Completeness completeness,
    Optional<Instant> since,
    Optional<Instant> until,
    Evidence evidence) {}
