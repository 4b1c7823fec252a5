package io.mmbackup.search.index;

import io.mmbackup.search.text.Words;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Names of channels and people, kept apart from posts, so that a new name does not touch every post
 * of a person. Holds the ids of people that were written lately, no more.
 */
final class NameDocuments {
  private static final int REMEMBERED = 10_000;

  private final IndexWriter index;
  private final Lookup lookup;
  private final Map<String, Boolean> written =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };
  private boolean refreshed;

  NameDocuments(IndexWriter index, Lookup lookup) {
    this.index = index;
    this.lookup = lookup;
  }

  void channel(ChannelExport export) throws IOException {
    Channel channel = export.channel();
    Document document = named(IndexFormat.CHANNEL_KIND, channel.id(), channel.displayName());
    name(document, channel.name());
    name(document, channel.displayName());
    name(document, channel.path());
    channel.teamId().flatMap(lookup::team).ifPresent(team -> team(document, team));
    if (channel.type() == Channel.Type.DIRECT || channel.type() == Channel.Type.GROUP) {
      for (String id : others(export)) {
        document.add(new StringField(IndexFormat.MEMBER, id, Field.Store.YES));
      }
    }
    put(document, IndexFormat.CHANNEL_KIND, channel.id());
  }

  private static void team(Document document, Team team) {
    for (String name : List.of(team.id(), team.name(), team.displayName())) {
      document.add(new StringField(IndexFormat.TEAM, Words.fold(name), Field.Store.NO));
    }
  }

  /** The others of a direct or group message; whoever talks to himself is his own partner. */
  private List<String> others(ChannelExport export) throws IOException {
    String me = lookup.server().me().id();
    List<String> members = new ArrayList<>();
    if (export.channel().type() == Channel.Type.DIRECT) {
      members.addAll(List.of(export.channel().name().split("__")));
    } else {
      for (Member member : export.members()) members.add(member.user().id());
    }
    List<String> others = members.stream().filter(id -> !id.equals(me)).distinct().toList();
    if (others.isEmpty()) others = members.stream().distinct().toList();
    for (String id : others) person(id);
    return others;
  }

  /** Whose account a post was written with; from now on the index knows the name. */
  Optional<User> authorOf(Post post) throws IOException {
    Optional<String> id = post.author().userId();
    if (id.isEmpty()) return Optional.empty();
    person(id.get());
    return lookup.user(id.get());
  }

  private void person(String id) throws IOException {
    if (written.putIfAbsent(id, true) == null) write(id);
  }

  private void write(String id) throws IOException {
    User user = lookup.user(id).orElse(null);
    if (user == null) return;
    Document document = named(IndexFormat.PERSON_KIND, id, user.shownName());
    name(document, user.username());
    name(document, user.shownName());
    document.add(new StoredField(IndexFormat.USERNAME, user.username()));
    if (user.bot()) document.add(new StringField(IndexFormat.BOT, "true", Field.Store.NO));
    put(document, IndexFormat.PERSON_KIND, id);
  }

  /** After a name has changed: those of all people in the index, once a run. */
  void refreshPeople() throws IOException {
    if (refreshed) return;
    refreshed = true;
    List<String> ids = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TermQuery people = new TermQuery(new Term(IndexFormat.KIND, IndexFormat.PERSON_KIND));
      int most = Math.max(1, reader.maxDoc());
      for (var hit : searcher.search(people, most).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get(IndexFormat.NAMED_ID));
      }
    }
    for (String id : ids) write(id);
  }

  void account(Personal personal) throws IOException {
    String me = lookup.server().me().id();
    Document document = named(IndexFormat.ACCOUNT_KIND, me, lookup.server().me().username());
    for (String id : personal.savedPosts()) {
      document.add(new StoredField(IndexFormat.SAVED, id));
    }
    put(document, IndexFormat.ACCOUNT_KIND, "");
    person(me); // is looked for by name among the mentions, also where he never wrote anything
  }

  private static Document named(String kind, String id, String shown) {
    Document document = new Document();
    document.add(IndexFormat.noText());
    document.add(new StringField(IndexFormat.KIND, kind, Field.Store.NO));
    document.add(new StringField(IndexFormat.NAMED_ID, id, Field.Store.YES));
    document.add(new StoredField(IndexFormat.SHOWN, shown));
    return document;
  }

  private static void name(Document document, String name) {
    document.add(new StringField(IndexFormat.NAME, Words.fold(name), Field.Store.NO));
    document.add(new TextField(IndexFormat.NAME_TEXT, name, Field.Store.NO));
  }

  private void put(Document document, String kind, String id) throws IOException {
    String key = kind + ":" + id;
    document.add(new StringField(IndexFormat.KEY, key, Field.Store.NO));
    index.updateDocument(new Term(IndexFormat.KEY, key), document);
  }
}
