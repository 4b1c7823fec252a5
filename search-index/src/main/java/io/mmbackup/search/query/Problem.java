package io.mmbackup.search.query;

/** What is wrong with a part of a query, as one or more whole sentences for the user. */
public record Problem(Place place, String sentence) {}
