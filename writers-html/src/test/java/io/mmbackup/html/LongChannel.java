package io.mmbackup.html;

import static io.mmbackup.html.TestBackup.id;

import io.mmbackup.core.archive.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A channel of some months, whose posts a test chooses. */
final class LongChannel implements AutoCloseable {
  static final String PATH = "lab/long";
  static final String CHANNEL = id("long");
  static final String ADA = id("ada");

  final TestBackup backup;

  LongChannel(Path folder) throws IOException {
    this(folder, "long");
  }

  /** By the name in its URL. */
  LongChannel(Path folder, String name) throws IOException {
    backup =
        new TestBackup(
            folder, new Owner("srv", "https://chat.example.org", ADA, "ada"), 1_800_000_000_000L);
    backup.teams(
        List.of(
            "{\"id\":\"%s\",\"name\":\"lab\",\"display_name\":\"Lab\",\"type\":\"O\",\"delete_at\":0}"
                .formatted(id("team"))));
    backup.channel(
        """
        {"id":"%s","create_at":1,"update_at":1,"delete_at":0,"team_id":"%s","type":"O",\
        "display_name":"Long","name":"%s","header":"","purpose":""}\
        """
            .formatted(CHANNEL, id("team"), name),
        "Long",
        List.of());
    backup.user(
        """
        {"id":"%s","create_at":1,"update_at":2,"delete_at":0,"username":"ada","first_name":"",\
        "last_name":"","nickname":"","roles":"system_user"}\
        """
            .formatted(ADA));
  }

  /** A post at noon of a day plus some seconds. */
  void post(String name, String day, int seconds, String message) throws IOException {
    put(name, day, seconds, message, "", 0, "");
  }

  /** A post or reply with more fields: JSON that begins with a comma. */
  void post(String name, String day, String root, String message, String more) throws IOException {
    put(name, day, 0, message, root, 0, more);
  }

  void reply(String name, String root, String day, int seconds, String message) throws IOException {
    put(name, day, seconds, message, id(root), 0, "");
  }

  /** The same post with another text, as of a later update. */
  void edit(String name, String day, int seconds, String message) throws IOException {
    put(name, day, seconds, message, "", 100_000, "");
  }

  private void put(
      String name, String day, int seconds, String message, String root, int later, String more)
      throws IOException {
    Instant at =
        LocalDate.parse(day).atTime(LocalTime.NOON).plusSeconds(seconds).toInstant(ZoneOffset.UTC);
    long ms = at.toEpochMilli();
    backup.posts(
        """
        {"id":"%s","create_at":%d,"update_at":%d,"edit_at":%d,"user_id":"%s","channel_id":"%s",\
        "root_id":"%s","message":%s%s}\
        """
            .formatted(
                id(name),
                ms,
                ms + later,
                later == 0 ? 0 : ms + later,
                ADA,
                CHANNEL,
                root,
                JsonMapper.shared().writeValueAsString(message),
                more));
  }

  @Override
  public void close() throws IOException {
    backup.close();
  }
}
