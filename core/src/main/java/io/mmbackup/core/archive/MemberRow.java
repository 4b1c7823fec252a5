package io.mmbackup.core.archive;

import java.util.Optional;

/** A member of a channel; {@code user} is empty when the server never described that person. */
public record MemberRow(String userId, Optional<UserRow> user) {}
