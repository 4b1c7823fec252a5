package io.mmbackup.core.crawl;

import java.util.List;

/**
 * What a crawl did: posts new, changed and deleted on the server, attachments stored now, and what
 * could not be read besides channels and files, as sentences.
 */
public record CrawlResult(
    int postsAdded, int postsChanged, int postsDeleted, int filesStored, List<String> gaps) {}
