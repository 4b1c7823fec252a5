package io.mmbackup.core.export;

/** Is told what an export does, from several threads. Returns at once. */
public interface ExportListener {
  /** Tells nobody. */
  ExportListener SILENT = new ExportListener() {};

  /** A writer has something to do: so many channels are due. */
  default void started(String writer, int channels) {}

  /** A writer renders a channel, or its index pages when the path is empty. */
  default void exporting(String writer, String channelPath) {}

  /** Something went wrong, or could not be shown; one sentence. */
  default void warned(String sentence) {}
}
