package io.mmbackup.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.search.TestBackup.Sent;
import io.mmbackup.search.index.RandomWorkspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsOfYearTest {
  @TempDir Path temp;
  private TestBackup backup;
  private int posts;

  @BeforeEach
  void openBackup() throws Exception {
    backup = new TestBackup(temp.resolve("backup"));
    RandomWorkspace.people(backup);
  }

  @AfterEach
  void closeBackup() throws Exception {
    backup.close();
  }

  private Sent post(String time, String message) {
    long ms = Instant.parse(time).toEpochMilli();
    return new Sent("p" + posts++, "c1", "", "u2", ms).says(message);
  }

  /** Three years of small talk, and this in so many posts of the second. */
  private void talk(int times, String message) throws Exception {
    List<Sent> sent = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      for (int i = 0; i < 60; i++) {
        String typical = year == 2023 && i < times ? message : "nothing new here";
        String common = i % 10 == 0 ? " the pump stands still" : "";
        sent.add(post(year + "-06-01T10:00:00Z", typical + common));
      }
    }
    backup.send(sent);
    assertThat(backup.index()).isEmpty();
  }

  private List<Statistics.Word> words(int year) throws Exception {
    try (SearchIndex index = SearchIndex.open(backup.store())) {
      return index.wordsOf(year, ZoneOffset.UTC, 20);
    }
  }

  @Test
  void aWordIsOfTheYearThatSaysItFarMoreOften() throws Exception {
    talk(12, "Crème brûlée launches");
    assertThat(words(2023))
        .containsExactly(
            new Statistics.Word("brulee", 12, 1),
            new Statistics.Word("creme", 12, 1),
            new Statistics.Word("launches", 12, 1));
    assertThat(words(2022)).isEmpty();
    assertThat(words(1999)).isEmpty();
  }

  @Test
  void whatFewPostsSayIsNoWordOfAYear() throws Exception {
    talk(4, "launch");
    assertThat(words(2023)).isEmpty();
  }

  @Test
  void numbersShortWordsAndPartsOfSomethingElseAreLeftOut() throws Exception {
    talk(
        20,
        "4711 ok mp3 水位 https://wiki.example.com/page :melting_face: TICKET-12 @carla #release"
            + " rocket https://rocket.example.com");
    assertThat(words(2023)).extracting(Statistics.Word::text).containsExactly("release", "水位");
  }

  @Test
  void whoJoinedCountsInNoYear() throws Exception {
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String year : List.of("2022", "2023")) {
        Sent join = post(year + "-01-01T10:00:00Z", "carla joined the rocket");
        join.type = "system_join_channel";
        sent.add(join);
      }
      sent.add(post("2022-01-01T10:00:00Z", "nothing"));
      sent.add(post("2023-01-01T10:00:00Z", i % 4 == 0 ? "rocket" : "nothing"));
      for (int n = 0; n < 15; n++) sent.add(post("2021-01-01T10:00:00Z", "nothing"));
    }
    backup.send(sent);
    backup.index();
    assertThat(words(2023)).containsExactly(new Statistics.Word("rocket", 5, 1));
  }

  @Test
  void ofTheOnlyYearNothingIsTypical() throws Exception {
    backup.send(post("2023-01-01T10:00:00Z", "launch"));
    backup.index();
    assertThat(words(2023)).isEmpty();
  }

  @Test
  void postsAreCountedByYearsOfTheZoneAndAsTheyAreNow() throws Exception {
    ZoneId zone = ZoneId.of("America/New_York");
    List<String> vocabulary = List.of("alpha", "bravo", "charlie", "delta", "echo", "foxtrot");
    Random random = new Random(5);
    Map<String, Sent> sent = new TreeMap<>();
    for (int i = 0; i < 900; i++) {
      // The first three words come in the hours before and after the year begins in the zone.
      Instant time =
          Instant.parse("2024-01-01T05:00:00Z").plusSeconds(random.nextInt(200_000) - 100_000);
      int year = time.atZone(zone).getYear();
      int word = random.nextInt(year == 2024 ? 3 : 6);
      Sent post = post(time.toString(), "x" + i + (i % 2 == 0 ? " " + vocabulary.get(word) : ""));
      sent.put(post.id, post);
    }
    backup.send(List.copyOf(sent.values()));
    backup.index();
    for (Sent post : sent.values()) {
      if (random.nextInt(5) == 0) backup.edit(post, post.message + " edited foxtrot");
    }
    backup.index();
    try (SearchIndex index = SearchIndex.open(backup.store())) {
      List<Statistics.Word> words = new ArrayList<>(index.wordsOf(2023, zone, 20));
      assertThat(words).isNotEmpty();
      for (Statistics.Word word : words) {
        assertThat(word.posts())
            .as(word.text())
            .isEqualTo(
                sent.values().stream()
                    .filter(
                        post -> Instant.ofEpochMilli(post.createAt).atZone(zone).getYear() == 2023)
                    .filter(
                        post -> Arrays.asList(post.message.split(" ", -1)).contains(word.text()))
                    .count());
      }
    }
  }

  @Test
  void theMostFrequentWeighMost() throws Exception {
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sent.add(post("2022-01-01T10:00:00Z", "nothing"));
      String word = i < 150 ? "thunder" : i < 200 ? "lightning" : i < 210 ? "hail" : "nothing";
      sent.add(post("2023-01-01T10:00:00Z", word));
    }
    backup.send(sent);
    backup.index();
    assertThat(words(2023))
        .containsExactly(
            new Statistics.Word("thunder", 150, 4),
            new Statistics.Word("lightning", 50, 3),
            new Statistics.Word("hail", 10, 1));
  }
}
