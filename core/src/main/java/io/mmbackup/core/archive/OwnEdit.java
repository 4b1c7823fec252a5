package io.mmbackup.core.archive;

/** One of the user's own posts, of whose edit (server's time, ms UTC) the server may tell more. */
public record OwnEdit(String postId, long channel, long createAt, long editAt) {}
