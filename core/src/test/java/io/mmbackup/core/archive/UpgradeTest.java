package io.mmbackup.core.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that an older mmbackup has made. */
class UpgradeTest {
  private static final String CHANNEL =
      "{\"id\":\"c\",\"team_id\":\"t\",\"type\":\"O\",\"name\":\"town\"}";

  @TempDir Path temp;

  @BeforeEach
  void archiveOfVersion1() throws Exception {
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("schema-1.sql"));
        Connection db = connect()) {
      String schema = new String(in.readAllBytes(), UTF_8).replaceAll("--[^\n]*", "");
      for (String sql : schema.split(";", -1)) {
        if (!sql.isBlank()) run(db, sql);
      }
      run(db, "pragma user_version = 1");
      long sum = new RowDigest().of("c", 1, "t", "O", "town", "Town", "lab/town", utf8(CHANNEL));
      run(
          db,
          "insert into channel values (1, 'c', 't', 'O', 'town', 'Town', 'lab/town', %d, '%s')"
              .formatted(sum, CHANNEL));
      run(db, "insert into tally values ('channel', 0, 1, %d)".formatted(sum));
      run(db, "insert into channel_state (channel, revision, phase) values (1, 3, 'IDLE')");
      post(db, "p1", 5, "", 1);
      post(db, "p2", 6, "system_join_channel", 2);
      post(db, "p3", 7, "", 3);
    }
  }

  private static void post(Connection db, String id, long at, String type, int no)
      throws Exception {
    String raw =
        "{\"id\":\"%s\",\"channel_id\":\"c\",\"create_at\":%d,\"type\":\"%s\"}"
            .formatted(id, at, type);
    long sum = new RowDigest().of(1, id, at, at, 0, "", "", "u", 9, no, utf8(raw));
    run(
        db,
        "insert into post values (1, '%s', %d, %d, 0, '', '', 'u', 9, %d, %d, '%s')"
            .formatted(id, at, at, no, sum, raw));
    run(
        db,
        "insert into tally values ('post', 1, 1, %d) on conflict do update set rows = rows + 1"
            .formatted(sum));
    try (var row = db.createStatement().executeQuery("select sum(digest) from post")) {
      run(db, "update tally set digest = %d where name = 'post'".formatted(row.getLong(1)));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static void run(Connection db, String sql) throws Exception {
    try (var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("archive.db"));
  }

  private String one(String sql) throws Exception {
    try (Connection db = connect();
        var row = db.createStatement().executeQuery(sql)) {
      return String.valueOf(row.getString(1));
    }
  }

  @Test
  void itKeepsEverythingAndIsReadThroughOnceMore() throws Exception {
    Archive.open(temp).close();
    assertThat(one("pragma user_version")).isEqualTo("3");
    try (Snapshot snapshot = Archive.snapshot(temp)) {
      assertThat(snapshot.channels())
          .singleElement()
          .matches(row -> row.state().phase() == ChannelState.Phase.NEW)
          .matches(row -> row.revision() == 3);
      assertThat(snapshot.posts().inChannel(1, Deleted.MARK)).hasSize(3);
      List<Inspection.BrokenSeal> broken = new ArrayList<>();
      for (String table : Inspection.sealedTables()) {
        snapshot.inspection().checkSeals(table, broken::add);
      }
      assertThat(broken).isEmpty();
    }
    assertThat(one("select counted from channel_state")).isEqualTo("2");
  }

  @Test
  void whoOnlyReadsItFindsItUpToDateToo() throws Exception {
    try (Snapshot snapshot = Archive.snapshot(temp)) {
      assertThat(snapshot.channels()).hasSize(1);
    }
    assertThat(one("pragma user_version")).isEqualTo("3");
  }

  @Test
  void anUpgradeThatFailsLeavesTheOldArchive() throws Exception {
    try (Connection db = connect()) {
      run(db, "create table own_edit (in_the_way)");
    }
    assertThatThrownBy(() -> Archive.open(temp)).isInstanceOf(ArchiveException.class);
    assertThat(one("pragma user_version")).isEqualTo("1");
    assertThat(one("select phase from channel_state")).isEqualTo("IDLE");
    assertThat(
            one("select count(*) from pragma_table_info('channel_state') where name = 'watermark'"))
        .isEqualTo("0");
  }

  @Test
  void itHasTheSameTablesAsANewOne() throws Exception {
    Archive.open(temp).close();
    Path fresh = temp.resolve("new");
    Archive.openOrCreate(fresh).close();
    assertThat(columns(temp)).isEqualTo(columns(fresh));
  }

  private static List<String> columns(Path folder) throws Exception {
    List<String> all = new ArrayList<>();
    try (Connection db =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var row =
            db.createStatement()
                .executeQuery(
                    """
                    select m.type, m.name, i.name, i.type, i."notnull", i.dflt_value
                    from sqlite_master m left join pragma_table_info(m.name) i order by 2, 3\
                    """)) {
      while (row.next()) {
        all.add(
            String.join(
                " ",
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)));
      }
    }
    return all;
  }
}
