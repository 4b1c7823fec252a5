package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.mattermost.MattermostClient;

/**
 * What every part of one crawl works with: the server, the archive's writer, who is told, the
 * server's clock at the listing (ms UTC), and whether a page that is not full ends a history (not
 * on servers that filter pages after reading them).
 */
record CrawlScope(
    MattermostClient client,
    ArchiveWriter writer,
    CrawlListener listener,
    long serverTime,
    boolean shortPageIsEnd) {}
