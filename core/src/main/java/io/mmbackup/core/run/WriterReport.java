package io.mmbackup.core.run;

import java.util.List;

/**
 * What a writer did: conversations rendered, files published now and in all, and what went wrong or
 * could not be shown, as sentences.
 */
public record WriterReport(
    String writer,
    int conversations,
    int filesNow,
    int filesInAll,
    List<String> problems,
    List<String> warnings) {}
