package io.mmbackup.core.crawl;

import java.time.Duration;

/**
 * About how much a run will read and how long that takes: by the server's counters and a sample of
 * its pages. {@code fileBytes} and {@code diskBytes} are bytes.
 */
public record Estimate(
    int conversations,
    long posts,
    long files,
    long fileBytes,
    long requests,
    long diskBytes,
    Duration duration) {}
