package io.mmbackup.core.verify;

/**
 * Something a verification found: where (a channel, file or table), what, and what to do about it.
 * Sentences for people; names in them come from the server.
 */
public record Finding(String subject, String problem, String remedy) {}
