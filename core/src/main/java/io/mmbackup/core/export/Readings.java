package io.mmbackup.core.export;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a new reading of the archive for each call of a writer; every row read is a beat. */
record Readings(Path backup, Deleted deleted, Runnable beat) {
  Reading open() throws IOException {
    return new Reading(Archive.snapshot(backup, beat), deleted);
  }
}
