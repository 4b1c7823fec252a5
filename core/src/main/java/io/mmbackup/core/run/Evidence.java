package io.mmbackup.core.run;

import java.time.Instant;
import java.util.Optional;

/**
 * What the completeness of a conversation rests on: when everything the server shows was last known
 * (its time), how many messages the server counted then, and how many of these the backup has
 * nothing of (below 0: the server counts fewer than it has shown). {@code deletedThere} are held
 * and deleted on the server. {@code deletedUnseen} are known to have been deleted before they were
 * seen, {@code vanished} were seen and are shown no more though nobody told of a deletion; they are
 * kept. {@code filesMissing} have no copy here.
 */
public record Evidence(
    Optional<Instant> completeAsOf,
    long serverCount,
    long unseen,
    long deletedThere,
    long deletedUnseen,
    long vanished,
    long filesMissing) {}
