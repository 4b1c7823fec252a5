package io.mmbackup.core.verify;

/** What a person can do about a finding. */
final class Remedy {
  static final String ARCHIVE =
      "Put back an earlier copy of archive.db, or begin a new backup in another folder.";
  static final String CONTENT =
      "Put the file back from a copy of the backup, or delete it and run: mmbackup backup";
  static final String EXPORT = "Run: mmbackup export";

  private Remedy() {}

  /** A file whose length is right is not noticed by an export. */
  static String renderAgain(String file) {
    return "Delete " + file + " and run: mmbackup export";
  }
}
