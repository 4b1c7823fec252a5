package io.mmbackup.core.archive;

/**
 * Whose archive it is. {@code serverId} is what stays when a server moves: its diagnostic id, or
 * its address where it tells none.
 */
public record Owner(String serverId, String serverUrl, String userId, String username) {}
