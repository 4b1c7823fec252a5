package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that the server knows. Read it inside {@link #read}, change it inside {@link #change}: these
 * hold the lock that makes it thread-safe.
 */
public final class State {
  private final Dialect dialect;
  private final ServerClock clock;
  private final Ids ids = new Ids(20_26);
  private final Limits limits = new Limits();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final ObjectNode me;
  private final SequencedMap<String, ObjectNode> users = new LinkedHashMap<>();
  private final SequencedMap<String, byte[]> userImages = new LinkedHashMap<>();
  private final SequencedMap<String, Team> teams = new LinkedHashMap<>();
  private final SequencedMap<String, Channel> channels = new LinkedHashMap<>();
  private final SequencedMap<String, ObjectNode> categories = new LinkedHashMap<>();
  private final SequencedMap<String, ObjectNode> threadMemberships = new LinkedHashMap<>();
  private final SequencedMap<String, ObjectNode> emoji = new LinkedHashMap<>();
  private final SequencedMap<String, FileContent> emojiImages = new LinkedHashMap<>();
  private final SequencedMap<String, StoredFile> files = new LinkedHashMap<>();
  private final List<ObjectNode> preferences = new ArrayList<>();
  private final List<ObjectNode> drafts = new ArrayList<>();
  private final Fates fates = new Fates();
  private final Past past = new Past();

  @SuppressWarnings("ThreadLocalUsage") // of this server alone: a process may have several
  private final ThreadLocal<@Nullable SequencedMap<String, Channel>> replica = new ThreadLocal<>();

  private boolean draftsKept;
  private ObjectNode clientConfig = GoJson.object();

  /** An empty server on which one user has an account. */
  public State(Dialect dialect, ServerClock clock, ObjectNode me) {
    this.dialect = dialect;
    this.clock = clock;
    this.me = me;
  }

  /** Computes something from a state that stands still meanwhile. */
  public <T> T read(Supplier<T> reading) {
    lock.readLock().lock();
    try {
      return reading.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Remembers from now on what the channels were, so that {@link #readAsOf} can go back. */
  public void rememberPast() {
    change(
        () -> {
          past.remember();
          return true;
        });
  }

  /**
   * Computes something from the channels as they were so many changes ago, as a replica of the
   * database shows them that lags behind. All else is of now, and so is what {@link
   * LastUpdateCache} holds: it belongs to the server, not to the database.
   */
  public <T> T readAsOf(int changesAgo, Supplier<T> reading) {
    return read(
        () -> {
          if (changesAgo > 0 && !past.isEmpty()) {
            replica.set(past.channels(changesAgo));
          }
          try {
            return reading.get();
          } finally {
            replica.remove();
          }
        });
  }

  /** Changes the state; nobody sees it half done. */
  public <T> T change(Supplier<T> change) {
    lock.writeLock().lock();
    try {
      past.note(channels.values());
      return change.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** How the server speaks. */
  public Dialect dialect() {
    return dialect;
  }

  /** The server's time. */
  public ServerClock clock() {
    return clock;
  }

  /** Where new ids come from. */
  public Ids ids() {
    return ids;
  }

  /** What the server withholds. */
  public Limits limits() {
    return limits;
  }

  /** The signed-in user as he sees himself. */
  public ObjectNode me() {
    return me;
  }

  /** The id of the signed-in user. */
  public String myId() {
    return me.path("id").stringValue("");
  }

  /** Users by id, as others see them. */
  public SequencedMap<String, ObjectNode> users() {
    return users;
  }

  /** Avatars that were set, by user id. */
  public SequencedMap<String, byte[]> userImages() {
    return userImages;
  }

  /** Teams by id. */
  public SequencedMap<String, Team> teams() {
    return teams;
  }

  /** Channels by id, also those the user cannot see. */
  public SequencedMap<String, Channel> channels() {
    SequencedMap<String, Channel> then = replica.get();
    return then == null ? channels : then;
  }

  /** The user's sidebar categories by team id. */
  public SequencedMap<String, ObjectNode> categories() {
    return categories;
  }

  /** What the server remembers of the user's reading of threads, by root id. */
  public SequencedMap<String, ObjectNode> threadMemberships() {
    return threadMemberships;
  }

  /** Custom emoji by id. */
  public SequencedMap<String, ObjectNode> emoji() {
    return emoji;
  }

  /** Images of custom emoji by id. */
  public SequencedMap<String, FileContent> emojiImages() {
    return emojiImages;
  }

  /** Files by id, deleted ones included. */
  public SequencedMap<String, StoredFile> files() {
    return files;
  }

  /** The user's preferences. */
  public List<ObjectNode> preferences() {
    return preferences;
  }

  /** The user's drafts. */
  public List<ObjectNode> drafts() {
    return drafts;
  }

  /** Whether the server keeps drafts. */
  public boolean hasDrafts() {
    return draftsKept;
  }

  /** Makes the server keep drafts. */
  public void keepDrafts() {
    draftsKept = true;
  }

  /** All that ever was, and what of it was shown. */
  public Fates fates() {
    return fates;
  }

  /** What {@code /config/client} says. */
  public ObjectNode clientConfig() {
    return clientConfig;
  }

  /** Sets what {@code /config/client} says. */
  public void setClientConfig(ObjectNode config) {
    clientConfig = config;
  }

  /** The row of a post in whatever channel, deleted ones and earlier versions included. */
  public @Nullable PostView findPost(String postId) {
    Channel channel = channelOfPost(postId);
    return channel == null ? null : channel.timeline().find(postId);
  }

  /** The channel that holds a post's row. */
  public @Nullable Channel channelOfPost(String postId) {
    for (Channel channel : channels().values()) {
      if (channel.timeline().find(postId) != null) {
        return channel;
      }
    }
    return null;
  }

  /** The channels of which a user is a member. */
  public List<Channel> channelsOf(String userId) {
    List<Channel> mine = new ArrayList<>();
    for (Channel channel : channels().values()) {
      if (channel.members().containsKey(userId)) {
        mine.add(channel);
      }
    }
    return mine;
  }

  /** Live custom emoji of a name. */
  public @Nullable ObjectNode emojiNamed(String name) {
    return emojiList().stream()
        .filter(e -> e.path("name").stringValue("").equals(name))
        .findFirst()
        .orElse(null);
  }

  /** All live custom emoji. */
  public Collection<ObjectNode> emojiList() {
    return emoji.values();
  }
}
