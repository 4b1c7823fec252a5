package io.mmbackup.core.crawl;

import java.time.Duration;

/**
 * About how much a run will read and how long that takes: by the server's counters and a sample of
 * its pages. {@code fileBytes} and {@code diskBytes} are bytes. With {@code ofAllDays} a run would
 * read fewer: it asks for some days only, and the server counts the posts of all.
 */
public record Estimate(
    int conversations,
    long posts,
    long files,
    long fileBytes,
    long requests,
    long diskBytes,
    Duration duration,
    boolean ofAllDays) {}
