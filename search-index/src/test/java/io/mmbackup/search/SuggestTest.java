package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.Suggested.Kind;
import io.mmbackup.search.TestBackup.Sent;
import io.mmbackup.search.index.RandomWorkspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {
  private static final Instant NOW = Instant.parse("2025-01-01T12:00:00Z");

  @TempDir Path temp;
  private TestBackup backup;
  private SearchIndex index;

  @BeforeEach
  void fill() throws Exception {
    backup = new TestBackup(temp.resolve("backup"));
    RandomWorkspace.people(backup);
    post("p1", "c1", "u1");
    post("p2", "c1", "u4");
    post("p3", "c1", "u4");
    post("p4", "c2", "b1");
    post("p0", "c1", "u4");
    post("p5", "c3", "u3");
    post("p6", "d1", "u2");
    post("p7", "g1", "u2");
    assertThat(backup.index()).isEmpty();
    index = SearchIndex.open(backup.store());
  }

  @AfterEach
  void close() throws Exception {
    index.close();
    backup.close();
  }

  private void post(String id, String channel, String user) throws Exception {
    backup.send(new Sent(id, channel, "", user, NOW.toEpochMilli()).says("ice"));
  }

  private List<String> puts(String typed) throws Exception {
    return index.suggest(typed, 20).stream().map(Suggested::put).toList();
  }

  @Test
  void peopleAreSuggestedByTheBeginningOfAWordOfTheirNames() throws Exception {
    assertThat(index.suggest("ice from:an", 8))
        .containsExactly(new Suggested(Kind.PERSON, "u1", "Anna Lindqvist", "@anna", "from:anna"));
    assertThat(puts("from:rown")).isEmpty();
    assertThat(puts("from:BRØ")).containsExactly("from:bob.b");
    assertThat(puts("from:\"anna li")).containsExactly("from:anna");
    assertThat(puts("-from:ci")).containsExactly("-from:ci-bot");
    assertThat(puts("from:anna,bob")).containsExactly("from:anna,bob.b");
    assertThat(puts("mentions:@an")).containsExactly("mentions:anna");
  }

  @Test
  void whoWroteMoreComesFirstAfterAnExactName() throws Exception {
    assertThat(puts("from:lind")).containsExactly("from:dan", "from:anna");
    assertThat(puts("from:")).startsWith("from:dan", "from:bob.b");
    backup.user("u5", "lind", "");
    post("p8", "c1", "u5");
    backup.index();
    assertThat(puts("from:lind")).startsWith("from:lind", "from:dan");
  }

  @Test
  void channelsAreSuggestedWithAPathThatFindsJustThem() throws Exception {
    assertThat(index.suggest("in:pla", 8))
        .containsExactly(
            new Suggested(Kind.CHANNEL, "c3", "Plaza", "ops/town-square", "in:ops/town-square"));
    assertThat(puts("in:~to")).containsExactly("in:lab/town-square", "in:ops/town-square");
    assertThat(puts("in:bo")).first().isEqualTo("in:@bob.b");
    assertThat(puts("in:@bo")).containsExactly("in:@bob.b");
    assertThat(puts("in:@an")).isEmpty();
    for (String channel : List.of("Town", "Data", "Plaza", "bob")) {
      for (Suggested one : index.suggest("in:" + channel, 8)) {
        SearchResults found =
            index.search(SearchRequest.of(one.put(), ZoneOffset.UTC, NOW, 10).counting());
        String id = one.kind() == Kind.PERSON ? "d1" : one.id();
        assertThat(found.counts().channels())
            .as(one.put())
            .extracting(SearchResults.Count::id)
            .containsExactly(id);
      }
    }
  }

  @Test
  void aWordMayBecomeAPersonAChannelOrAFilter() throws Exception {
    assertThat(puts("-da")).containsExactly("-from:dan", "-in:lab/data-quality");
    assertThat(puts("i")).containsExactly("in:", "is:");
    assertThat(puts("b")).startsWith("from:bob.b").endsWith("before:");
    assertThat(index.suggest("b", 3))
        .extracting(Suggested::kind)
        .containsExactly(Kind.PERSON, Kind.CHANNEL, Kind.FILTER);
    assertThat(puts("")).hasSize(13).contains("from:", "during:");
  }

  @Test
  void ofListedWordsThoseAreSuggestedThatBeginSo() throws Exception {
    assertThat(index.suggest("-has:LI", 8))
        .containsExactly(new Suggested(Kind.FILTER, "", "has:link", "", "-has:link"));
    assertThat(puts("is:"))
        .containsExactly("is:pinned", "is:saved", "is:edited", "is:deleted", "is:reply");
    assertThat(puts("before:2")).isEmpty();
  }

  @Test
  void idsFindWhereNoNameDoes() throws Exception {
    for (String query : List.of("in:c3", "in:C3", "from:u3")) {
      boolean found = !query.equals("in:C3");
      SearchResults results = index.search(SearchRequest.of(query, ZoneOffset.UTC, NOW, 10));
      assertThat(results.total()).as(query).isEqualTo(found ? 1 : 0);
      assertThat(results.problems()).as(query).hasSize(found ? 0 : 1);
    }
    post("p9", "c1", "u9");
    backup.index();
    assertThat(index.search(SearchRequest.of("from:u9", ZoneOffset.UTC, NOW, 10)).total()).isOne();
  }
}
