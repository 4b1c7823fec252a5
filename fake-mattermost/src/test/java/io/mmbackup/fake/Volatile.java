package io.mmbackup.fake;

import java.util.Map;
import java.util.Set;

/** The one list of what may differ between a recorded exchange and the fake's answer, and why. */
final class Volatile {
  private Volatile() {}

  /** Fields of JSON bodies that differ each time. */
  static final Set<String> FIELDS = Set.of("request_id");

  /** Headers that differ each time; that they are there is compared. */
  static final Set<String> HEADERS = Set.of("X-Request-Id");

  /**
   * Headers that these recordings did not keep. (That {@code POST /posts/ids} sends {@code
   * First-Inaccessible-Post-Time} is recorded in the scenario of changes.)
   */
  static final Set<String> NOT_RECORDED = Set.of("Date", "First-Inaccessible-Post-Time");

  /** Exchanges whose arrays have no promised order (no ORDER BY on the server, or by a cache). */
  static final Set<String> UNORDERED =
      Set.of(
          "channel-members-of-me-lab",
          "channel-members-of-me-ops",
          "channel-members-threads",
          "users-by-ids",
          "threads-lab",
          "threads-ops",
          "thread-whole",
          "thread-perPage",
          "posts-threads-since-edit",
          "posts-threads-since-0");

  /** Users' {@code update_at}: other recordings went on between this exchange and the workspace. */
  static final Set<String> USERS_CHANGED =
      Set.of(
          "threads-lab",
          "threads-ops",
          "users-by-ids",
          "users-by-ids-cookie-xrw",
          "users-page",
          "group-channel-members");

  /**
   * ETags that name the post changed last, of two that were changed in the same millisecond: Go's
   * map has no order.
   */
  static final Set<String> ETAG_TIES = Set.of("thread-whole", "thread-perPage");

  /** Exchanges that are not asked of the fake, or not compared in full, each with its reason. */
  static final Map<String, String> BODY_LEFT_OUT =
      Map.of(
          "user-image", "made by the server's drawing library for a user without a picture",
          "file-thumbnail", "made by the server's image library; its bytes were not recorded",
          "file-preview", "made by the server's image library; its bytes were not recorded");
}
