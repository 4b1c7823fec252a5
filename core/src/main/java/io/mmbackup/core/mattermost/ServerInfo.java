package io.mmbackup.core.mattermost;

import java.net.URI;

/**
 * The server that was found.
 *
 * @param base where it answers, without {@code /api/v4} and without a slash at the end; may differ
 *     from what the user typed
 * @param version its version, {@link ServerVersion#UNKNOWN} when it hides it
 * @param versionId the header {@code X-Version-Id} as it came, "" when a proxy removes it. Its
 *     third part, after the build, changes when the client configuration does
 */
public record ServerInfo(URI base, ServerVersion version, String versionId) {}
