package io.mmbackup.fake.state;

/** Where the two server versions differ. Every difference has a name here and nowhere else. */
public enum Dialect {
  /** Mattermost 5.37 (July 2021). */
  V5_37("5.37.0", "5.37.0..ac2e2613188332256fefd556042d22e6.false", 1400),
  /** Mattermost 11.6 (April 2026). */
  V11_6(
      "11.6.0",
      "11.6.0..ce87f2c64863401e62dad6ec05380e38fc038c5aaa8f7fe8b781f1b43941ec68.false",
      1024);

  private final String version;
  private final String versionId;
  private final int gzipMinimum;

  Dialect(String version, String versionId, int gzipMinimum) {
    this.version = version;
    this.versionId = versionId;
    this.gzipMinimum = gzipMinimum;
  }

  /** The number in ETags, e.g. {@code 5.37.0}. */
  public String version() {
    return version;
  }

  /** The value of header {@code X-Version-Id}. */
  public String versionId() {
    return versionId;
  }

  /** Answers of fewer bytes are not compressed. */
  public int gzipMinimum() {
    return gzipMinimum;
  }

  private boolean modern() {
    return this == V11_6;
  }

  /** Answers carry {@code X-Content-Type-Options: nosniff}. */
  public boolean sendsNosniff() {
    return modern();
  }

  /** {@code /users/me/channels}: all channels of all teams in one list (6.1). */
  public boolean listsChannelsOfAllTeams() {
    return modern();
  }

  /** {@code POST /posts/ids}. */
  public boolean hasPostsByIds() {
    return modern();
  }

  /** {@code GET /posts/ID/edit_history}. */
  public boolean hasEditHistory() {
    return modern();
  }

  /** {@code HEAD /files/ID}. */
  public boolean answersHeadOnFiles() {
    return modern();
  }

  /** Drafts, bookmarks, limits, scheduled posts, {@code /users/me/channel_members}. */
  public boolean hasLaterEndpoints() {
    return modern();
  }

  /** Posts of a public channel are readable for team members who have not joined it. */
  public boolean readsPublicChannelsUnjoined() {
    return modern();
  }

  /** Post lists carry {@code first_inaccessible_post_time}. */
  public boolean reportsInaccessiblePosts() {
    return modern();
  }

  /** Threads can be read in pieces ({@code perPage}, {@code fromPost} …). */
  public boolean pagesThreads() {
    return modern();
  }

  /** Posts carry the legacy {@code parent_id}. */
  public boolean sendsParentId() {
    return !modern();
  }

  /** {@code file_ids} is sent as {@code []} when there are none; else it is left out. */
  public boolean sendsEmptyFileIds() {
    return modern();
  }

  /**
   * New objects carry {@code channel_id} in reactions and file infos, {@code last_root_post_at} …
   */
  public boolean sendsLaterFields() {
    return modern();
  }

  /** Deleting a reply moves {@code update_at} of its root. */
  public boolean replyDeletionMovesRoot() {
    return modern();
  }

  /** A deletion can be taken back: content flagging hides a post and may keep it. */
  public boolean takesDeletionsBack() {
    return modern();
  }

  /** How many threads a page of followed threads has is said in this parameter. */
  public String threadPageSize() {
    return modern() ? "per_page" : "pageSize";
  }

  /** Deleting a root overwrites the props of its replies with its own. */
  public boolean deletionOverwritesReplyProps() {
    return !modern();
  }

  /**
   * {@code include_deleted=true} in post lists is refused to ordinary users; else it is ignored.
   */
  public boolean refusesDeletedPosts() {
    return modern();
  }

  /** Read times of other members are hidden as -1. */
  public boolean hidesReadTimesOfOthers() {
    return modern();
  }

  /** Thread participants include the author of the root. */
  public boolean rootAuthorParticipates() {
    return !modern();
  }

  /** The 5.37 thread list names the root twice when it is also among the rows it fetched. */
  public boolean repeatsRootInThread() {
    return !modern();
  }

  /** Most JSON answers end in a newline (they are encoded into the stream). */
  public boolean endsJsonWithNewline() {
    return modern();
  }

  /** A cookie without the proof against forged requests is taken away from the client. */
  public boolean clearsCookieOfForgedRequest() {
    return modern();
  }

  /** Parts of files (206) are never compressed; the older server compresses, and spoils, them. */
  public boolean leavesPartsUncompressed() {
    return modern();
  }

  /** Paths outside the API are the web app; the recorded older server was installed without it. */
  public boolean hasWebApp() {
    return modern();
  }

  /** Unknown API routes are answered as {@code text/plain}, though the body is JSON. */
  public boolean plainTextForUnknownRoutes() {
    return !modern();
  }
}
