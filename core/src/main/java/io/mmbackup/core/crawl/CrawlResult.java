package io.mmbackup.core.crawl;

import java.util.List;

/**
 * What a crawl did: posts new and changed, files stored now, and what could not be read besides
 * channels and files, as sentences.
 */
public record CrawlResult(int postsAdded, int postsChanged, int filesStored, List<String> gaps) {}
