package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.UserObject;

/**
 * The proof that the credentials work.
 *
 * @param user who is signed in, with the fields only he sees
 * @param version of the server, from this answer or from the first contact
 */
public record SignedIn(UserObject user, ServerVersion version) {}
