/**
 * The archive: one SQLite database that holds the raw JSON of everything the server said, beside
 * the columns that are queried, and what is known to be whole. {@link
 * io.mmbackup.core.archive.Archive} opens it; {@link io.mmbackup.core.archive.ArchiveWriter} is the
 * one thread that writes, one {@link io.mmbackup.core.archive.Transaction} a change; {@link
 * io.mmbackup.core.archive.Snapshot} reads, with a class of queries for each subject ({@code
 * …Rows}). The sealed columns are listed in {@code Sealed}, the tables are described in {@code
 * schema.sql}. All SQL of the project is in this package.
 */
@NullMarked
package io.mmbackup.core.archive;

import org.jspecify.annotations.NullMarked;
