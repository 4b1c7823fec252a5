package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostList;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.ThreadObject;
import io.mmbackup.core.wire.UserObject;
import io.mmbackup.core.wire.WireArray;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a backup reads from a Mattermost server, one method each. Nothing here changes the
 * server.
 *
 * <p>Any number of threads may call; at most {@link ConnectionSettings#concurrency} requests are in
 * flight, the others wait their turn. Each call repeats what may pass (see {@code Retry}) and
 * returns only whole, well-formed answers; otherwise it throws {@link MattermostException}. A
 * thread that is interrupted leaves every call at once with {@link InterruptedIOException} and
 * stays interrupted.
 */
public final class MattermostClient implements AutoCloseable {
  /** The most that {@link #followedThreads} returns. */
  public static final int THREADS_A_PAGE = 100;

  private static final int LARGEST_POSTS = 24 * 1024 * 1024;
  private static final int LARGEST_OTHER = 64 * 1024 * 1024;
  private static final int USERS_AT_ONCE = 1000;

  /** The server silently looks at no more. */
  private static final int GROUPS_AT_ONCE = 50;

  private static final int USERS_A_PAGE = 200;

  private final Transport transport;
  private final Api api;
  private final Questions questions;
  private final Contact contact;

  private MattermostClient(Transport transport, Contact contact) {
    this.transport = transport;
    this.contact = contact;
    this.api = contact.api();
    this.questions = new Questions(api.diagnosis());
  }

  /** As {@link #connect(ConnectionSettings, Waiting, TransferListener)}, heard by nobody. */
  public static MattermostClient connect(ConnectionSettings settings, Waiting waiting)
      throws MattermostException, InterruptedIOException {
    return connect(settings, waiting, TransferListener.NONE);
  }

  /**
   * Finds the server behind the address, without signing in: one request when the address is exact.
   *
   * @throws MattermostException when there is no Mattermost
   */
  public static MattermostClient connect(
      ConnectionSettings settings, Waiting waiting, TransferListener listener)
      throws MattermostException, InterruptedIOException {
    return connect(settings, Optional.empty(), waiting, listener);
  }

  /**
   * The same, where it is known where the address led before. There the user is asked for at once,
   * which costs nothing, as {@link #me} then has its answer. When that fails, the server is looked
   * for as if nothing were known.
   *
   * @param known the base of an earlier {@link #server()}; heeded only on the host of the address,
   *     and only with the encryption that the address asks for
   */
  public static MattermostClient connect(
      ConnectionSettings settings, Optional<URI> known, Waiting waiting, TransferListener listener)
      throws MattermostException, InterruptedIOException {
    Transport transport =
        new Transport(settings, waiting, listener, new Diagnosis(settings, waiting));
    try {
      Retry retry = new Retry(waiting, listener);
      return new MattermostClient(transport, Contact.make(transport, retry, settings, known));
    } catch (IOException | RuntimeException e) {
      transport.close();
      throw e;
    }
  }

  /** The server that was found. */
  public ServerInfo server() {
    return contact.server();
  }

  /** The signed-in user; the one call that proves the credentials. */
  public SignedIn me() throws MattermostException, InterruptedIOException {
    return contact.me().isPresent() ? contact.me().get() : Contact.askMe(api, server());
  }

  /** Asks whether the server still answers this user, whatever it was that failed. */
  public boolean isLetIn() throws InterruptedIOException {
    try {
      Contact.askMe(api, server());
      return true;
    } catch (MattermostException e) {
      return false;
    }
  }

  /**
   * The client configuration. Without valid credentials the server gives a smaller one, not an
   * error.
   */
  public ClientConfig clientConfig() throws MattermostException, InterruptedIOException {
    return Contact.clientConfig(api);
  }

  /** The user's preferences (saved posts, sidebar, display), a JSON array as sent. */
  public byte[] preferences() throws MattermostException, InterruptedIOException {
    return array(ApiRequest.get("your preferences", "/users/me/preferences"));
  }

  /** The teams the user is in now, archived ones excepted. */
  public List<TeamObject> teams() throws MattermostException, InterruptedIOException {
    return list(ApiRequest.get("your teams", "/users/me/teams"), TeamObject::parse);
  }

  /**
   * All channels of the user, archived ones and direct messages included.
   *
   * @param teams asked one by one where the server cannot list all at once
   */
  public Listing channels(List<TeamObject> teams)
      throws MattermostException, InterruptedIOException {
    return new ChannelListing(api, server().version()).read(teams);
  }

  /** The user's sidebar in a team, a JSON object as sent. */
  public byte[] categories(String teamId) throws MattermostException, InterruptedIOException {
    return api.json(
        questions.ofTeam("your sidebar in a team", teamId, "/channels/categories"),
        LARGEST_OTHER,
        (answer, body) -> {
          if (!WireArray.parseStrings(body.exact()).containsKey("categories")) {
            throw new MalformedJsonException("no categories");
          }
          return body.exact();
        });
  }

  /**
   * Threads that the user follows in a team, direct messages included: of those with an older reply
   * than this one has, or of all, the {@link #THREADS_A_PAGE} answered to last, the newest first.
   *
   * @param before the id of a thread; empty for all
   */
  public List<ThreadObject> followedThreads(String teamId, String before)
      throws MattermostException, InterruptedIOException {
    return api.json(
        questions.threads(teamId, before, THREADS_A_PAGE),
        LARGEST_OTHER,
        (answer, body) -> ThreadObject.parsePage(body.exact()));
  }

  /** The user's drafts in a team, those in direct messages included; a JSON array as sent. */
  public byte[] drafts(String teamId) throws MattermostException, InterruptedIOException {
    return array(questions.ofTeam("your drafts in a team", teamId, "/drafts"));
  }

  /** The public channels of a team, joined ones too; archived ones excepted. */
  public List<ChannelObject> publicChannels(String teamId)
      throws MattermostException, InterruptedIOException {
    Map<String, ChannelObject> channels = new LinkedHashMap<>();
    int size = USERS_A_PAGE;
    for (int page = 0; size == USERS_A_PAGE; page++) {
      var some = list(questions.publicChannels(teamId, page, USERS_A_PAGE), ChannelObject::parse);
      some.forEach(channel -> channels.put(channel.id(), channel));
      size = some.size();
    }
    return List.copyOf(channels.values());
  }

  /** The user's own memberships in the channels of a team, a JSON array as sent. */
  public byte[] memberships(String teamId) throws MattermostException, InterruptedIOException {
    return array(questions.ofTeam("your memberships in a team", teamId, "/channels/members"));
  }

  /**
   * Posts of a channel, with the roots of the replies among them.
   *
   * @throws MattermostException of kind {@code ANSWER_TOO_LARGE} beyond 24 MB: ask again for a
   *     smaller page
   */
  public PostAnswer posts(String channelId, PostQuery query)
      throws MattermostException, InterruptedIOException {
    return api.json(questions.posts(channelId, query), LARGEST_POSTS, MattermostClient::postAnswer);
  }

  /**
   * One channel, also one that the user is no member of, where the server shows it to him. Its
   * counters and times may be 15 minutes old.
   */
  public ChannelObject channel(String channelId)
      throws MattermostException, InterruptedIOException {
    return api.json(
        questions.channel(channelId),
        LARGEST_OTHER,
        (answer, body) -> ChannelObject.parse(body.exact()));
  }

  /**
   * What one of the user's own posts was before its edits, newest first. Each row has an id of its
   * own; its {@code deleteAt} is when it was replaced. Servers before 7 do not tell.
   *
   * @throws MattermostException of kind {@code NOT_FOUND} when there is nothing to tell
   */
  public List<PostObject> editHistory(String postId)
      throws MattermostException, InterruptedIOException {
    return list(questions.editHistory(postId), PostObject::parse);
  }

  /** As {@link #usersByIds(Collection, long)}, whenever they were changed. */
  public List<UserObject> usersByIds(Collection<String> ids)
      throws MattermostException, InterruptedIOException {
    return usersByIds(ids, 0);
  }

  /**
   * Users by id, in no particular order. Those the server does not know, or does not show to this
   * user, are left out; so are ids that are none.
   *
   * @param since only those that were changed later, ms UTC by the server's clock; 0 for all
   */
  public List<UserObject> usersByIds(Collection<String> ids, long since)
      throws MattermostException, InterruptedIOException {
    List<UserObject> users = new ArrayList<>();
    for (List<String> some : inGroups(ids, USERS_AT_ONCE)) {
      users.addAll(list(Questions.users(some, since), UserObject::parse));
    }
    return users;
  }

  /** The members of a channel, by user name. */
  public List<UserObject> usersInChannel(String channelId)
      throws MattermostException, InterruptedIOException {
    Map<String, UserObject> users = new LinkedHashMap<>();
    int size = USERS_A_PAGE;
    for (int page = 0; size == USERS_A_PAGE; page++) {
      var some = list(questions.members(channelId, page, USERS_A_PAGE), UserObject::parse);
      some.forEach(user -> users.put(user.id(), user));
      size = some.size();
    }
    return List.copyOf(users.values());
  }

  /** The members of group messages, without the user himself, by channel id. */
  public Map<String, List<UserObject>> groupMembers(Collection<String> channelIds)
      throws MattermostException, InterruptedIOException {
    Map<String, List<UserObject>> members = new LinkedHashMap<>();
    for (List<String> some : inGroups(channelIds, GROUPS_AT_ONCE)) {
      var request = ApiRequest.post("the members of group messages", "/users/group_channels", some);
      members.putAll(
          api.json(
              request,
              LARGEST_OTHER,
              (answer, body) -> WireArray.parseByKey(body.exact(), UserObject::parse)));
    }
    return members;
  }

  /**
   * What the server knows of a file, for one that is missing in its post's metadata. The server
   * fills those a moment after the post.
   */
  public FileObject fileInfo(String fileId) throws MattermostException, InterruptedIOException {
    return api.json(
        questions.fileInfo(fileId),
        LARGEST_OTHER,
        (answer, body) -> FileObject.parse(body.exact()));
  }

  /**
   * Downloads into a file, which is created or overwritten, and belongs to this call while it runs.
   * It is neither synced nor renamed here. After an exception its content means nothing.
   *
   * @param expectedSize in bytes, below 0 when unknown
   * @throws MattermostException when the server does not give it
   * @throws IOException otherwise, when the file cannot be written
   */
  public Downloaded download(Content what, Path into, long expectedSize) throws IOException {
    return download(what, into, expectedSize, Optional.empty(), DownloadListener.NONE);
  }

  /**
   * The same, going on with what is in the file: when that is just this part, and the server says
   * that it still has the same content. Else it starts over. After an exception the file holds at
   * least what the listener was told to be kept.
   */
  public Downloaded download(
      Content what, Path into, long expectedSize, Optional<Part> begun, DownloadListener listener)
      throws IOException {
    ApiRequest request = questions.content(what);
    try (FileSink sink = new FileSink(into, begun)) {
      boolean isImage = !(what instanceof Content.Attachment);
      return new FileDownload(api, request, isImage, sink, expectedSize, listener)
          .goingOn(begun.map(Part::lastModified).orElse(""))
          .run();
    }
  }

  /** Ends all calls under way, of every thread; they throw {@link InterruptedIOException}. */
  @Override
  public void close() {
    transport.close();
  }

  private static PostAnswer postAnswer(Answer answer, Body body) throws MalformedJsonException {
    PostList list = PostList.parse(body.bytes(), body.length());
    if (list.posts().isEmpty() && !body.text().contains("\"order\"")) {
      throw new MalformedJsonException("not a list of posts"); // must not pass for an empty channel
    }
    long time = answer.date().map(Instant::toEpochMilli).orElse(0L);
    return new PostAnswer(list, time, Optional.of(answer.header("ETag")).filter(e -> !e.isEmpty()));
  }

  private <T> List<T> list(ApiRequest request, WireArray.ObjectParser<T> parser)
      throws MattermostException, InterruptedIOException {
    return api.json(
        request, LARGEST_OTHER, (answer, body) -> WireArray.parse(body.exact(), parser));
  }

  /** Raw bytes, but only of a whole and well-formed array. */
  private byte[] array(ApiRequest request) throws MattermostException, InterruptedIOException {
    return api.json(
        request,
        LARGEST_OTHER,
        (answer, body) -> {
          WireArray.parse(body.exact(), object -> object);
          return body.exact();
        });
  }

  private static List<List<String>> inGroups(Collection<String> ids, int size) {
    List<String> good = ids.stream().filter(ReadOnly::isId).distinct().toList();
    List<List<String>> groups = new ArrayList<>();
    for (int start = 0; start < good.size(); start += size) {
      groups.add(good.subList(start, Math.min(start + size, good.size())));
    }
    return groups;
  }
}
