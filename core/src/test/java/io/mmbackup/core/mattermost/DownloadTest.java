package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
  private static final Predicate<Request> FILES = Faults.path("/files/");
  private static final byte[] TEXT = numbers(20_000).getBytes(StandardCharsets.UTF_8);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  @TempDir Path folder;
  private final World world = World.of(ServerVersion.V11_6);
  private MattermostClient client;
  private String fileId;
  private Path target;

  @BeforeEach
  void aFile() throws IOException {
    target = folder.resolve("incoming");
    String me = world.fake.workspace().myId();
    fileId = world.fake.workspace().addFile(me, "digits.txt", "text/plain", TEXT);
    client = world.client();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aFileArrivesWithItsLengthAndDigest() throws IOException {
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(target).hasBinaryContent(TEXT);
    assertThat(world.fake.requests().all())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.headers()).containsEntry("accept-encoding", "identity");
              assertThat(request.headers()).doesNotContainKey("range");
            });
  }

  @Test
  void whatWasInTheFileBeforeIsGone() throws IOException {
    Files.writeString(target, "x".repeat(TEXT.length + 7));
    download(TEXT.length);
    assertThat(target).hasBinaryContent(TEXT);
  }

  @Test
  void anUnknownLengthIsNoObstacle() throws IOException {
    assertThat(download(-1)).isEqualTo(downloaded(TEXT));
  }

  @Test
  void anEmptyFileIsAFile() throws IOException {
    String me = world.fake.workspace().myId();
    fileId = world.fake.workspace().addFile(me, "empty", "text/plain", new byte[0]);
    assertThat(download(0)).isEqualTo(downloaded(new byte[0]));
    assertThat(target).isEmptyFile();
  }

  @Test
  void afterACutOnlyTheRestIsAskedFor() throws IOException {
    world.fake.faults().once(FILES, Fault.cutBody(0.5));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(target).hasBinaryContent(TEXT);
    List<Request> requests = world.fake.requests().all();
    assertThat(requests).hasSize(2);
    assertThat(requests.getLast().headers()).containsKey("if-range");
    assertThat(requests.getLast().headers().get("range")).matches("bytes=[1-9]\\d*-");
    assertThat(requests.getLast().status()).isEqualTo(206);
  }

  @Test
  void aLineThatBreaksAgainAndAgainStillBringsTheFile() throws IOException {
    // each try brings a tenth of what is left: far more tries than a standstill is granted
    world.fake.faults().times(25, FILES, Fault.cutBody(0.1));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(world.fake.requests().count()).isEqualTo(26);
    assertThat(world.waiting.sleeps()).allMatch(sleep -> sleep == 1.0);
  }

  @Test
  void aStandstillEnds() {
    world.fake.faults().always(FILES, Fault.disconnect());
    assertThat(Expect.failure(() -> download(TEXT.length)).kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(world.fake.requests().count()).isEqualTo(9);
  }

  @Test
  void aServerThatSendsAllInsteadOfTheRestIsHeard() throws IOException {
    byte[] other = "another content".getBytes(StandardCharsets.UTF_8);
    world.fake.faults().once(FILES, Fault.cutBody(0.5));
    world.fake.faults().once(FILES, whole(200, other));
    assertThat(download(other.length)).isEqualTo(downloaded(other));
    assertThat(target).hasBinaryContent(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes 5-9/200000",
        "bytes 0-9/10",
        "pieces 1-2/3",
        "bytes 99999999999999999999-1/3"
      })
  void aPartThatDoesNotFitMeansStartingOver(String range) throws IOException {
    world.fake.faults().once(FILES, Fault.cutBody(0.5));
    Map<String, String> headers = Map.of("Content-Type", "text/plain", "Content-Range", range);
    world.fake.faults().once(FILES, Fault.status(206, "01234", headers));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(world.fake.requests().all().getLast().headers()).doesNotContainKey("range");
  }

  @Test
  void aRangeThatTheServerRefusesMeansStartingOver() throws IOException {
    world.fake.faults().once(FILES, Fault.cutBody(0.5));
    world.fake.faults().once(FILES, Fault.status(416));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(world.fake.requests().count()).isEqualTo(3);
  }

  @Test
  void aWrongLengthOnceIsNotBelieved() throws IOException {
    world.fake.faults().once(FILES, Fault.wrongLength(-3));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(target).hasBinaryContent(TEXT);
  }

  @Test
  void aWrongLengthTwiceIsWhatTheServerHas() throws IOException {
    world.fake.faults().always(FILES, Fault.wrongLength(-3));
    Downloaded downloaded = download(TEXT.length);
    assertThat(downloaded.bytes()).isEqualTo(TEXT.length - 3);
    assertThat(target).hasSize(TEXT.length - 3);
    assertThat(world.fake.requests().count()).isEqualTo(2);
  }

  @Test
  void lengthsThatKeepChangingAreSaid() {
    for (int i = 1; i <= 4; i++) {
      world.fake.faults().once(FILES, Fault.wrongLength(i));
    }
    var failure = Expect.failure(() -> download(TEXT.length));
    assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE);
    assertThat(failure).hasMessageContaining("200004 bytes where 200000 were expected");
  }

  @Test
  void aWebPageIsNeverTheFile() throws IOException {
    world.fake.faults().once(FILES, Fault.htmlWith200());
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    world.fake.faults().always(FILES, Fault.htmlWith200());
    assertThat(Expect.failure(() -> download(TEXT.length)).kind()).isEqualTo(Kind.PROXY_LOGIN);
    assertThat(Expect.failure(() -> download(-1)).kind()).isEqualTo(Kind.PROXY_LOGIN);
    assertThat(target).isEmptyFile();
  }

  @Test
  void anErrorAsDataIsNeverTheFile() {
    world.fake.faults().always(FILES, Fault.status(200, "{\"error\":\"sorry\"}", JSON));
    assertThat(Expect.failure(() -> download(-1)).kind()).isEqualTo(Kind.UNINTELLIGIBLE);
    assertThat(target).isEmptyFile();
  }

  @Test
  void attachedJsonIsAFile() throws IOException {
    byte[] json = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    String me = world.fake.workspace().myId();
    fileId = world.fake.workspace().addFile(me, "a.json", "application/json", json);
    assertThat(download(json.length)).isEqualTo(downloaded(json));
  }

  @Test
  void aMissingFileIsSaidAtOnceAndOnlyByMattermost() {
    world.fake.workspace().removeFileFromStore(fileId);
    assertThat(Expect.failure(() -> download(TEXT.length)).kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(world.fake.requests().count()).isOne();
    Map<String, String> html = Map.of("Content-Type", "text/html");
    world.fake.faults().always(FILES, Fault.status(404, "<html/>", html));
    assertThat(Expect.failure(() -> download(TEXT.length)).kind()).isEqualTo(Kind.UNINTELLIGIBLE);
  }

  @Test
  void picturesArrive() throws IOException {
    var workspace = world.fake.workspace();
    workspace.setUserImage(workspace.myId(), PNG);
    String team = client.teams().getFirst().id();
    workspace.setTeamIcon(team, PNG);
    String emoji = workspace.addEmoji("newest", PNG);
    for (Content content :
        List.of(
            new Content.Avatar(workspace.myId(), 1),
            new Content.TeamIcon(team, 1),
            new Content.EmojiImage(emoji))) {
      assertThat(client.download(content, target, -1)).as("%s", content).isEqualTo(downloaded(PNG));
    }
  }

  @Test
  void aPageIsNoPicture() {
    world.fake.faults().always(Faults.path("/image"), whole(200, TEXT));
    var avatar = new Content.Avatar(world.fake.workspace().myId(), 1);
    var failure = Expect.failure(() -> client.download(avatar, target, -1));
    assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE);
    assertThat(failure).hasMessageContaining("text/plain instead of the file");
  }

  @Test
  void aDiskThatFailsIsNotTheServersFault() {
    Path nowhere = folder.resolve("missing").resolve("file");
    assertThatThrownBy(() -> client.download(new Content.Attachment(fileId), nowhere, 1))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(MattermostException.class);
    assertThat(world.fake.requests().all()).isEmpty();
  }

  @Test
  void anIdThatIsNoneIsNeverAskedFor() {
    var failure = Expect.failure(() -> client.download(new Content.Attachment("../x"), target, -1));
    assertThat(failure.kind()).isEqualTo(Kind.BAD_REQUEST);
    assertThat(world.fake.requests().all()).isEmpty();
    assertThat(target).doesNotExist();
  }

  @Test
  void aListenerHearsOfEveryByte() throws IOException {
    AtomicLong bytes = new AtomicLong();
    TransferListener listener =
        new TransferListener() {
          @Override
          public void bytesRead(int count) {
            bytes.addAndGet(count);
          }
        };
    try (var heard = MattermostClient.connect(world.settings(), world.waiting, listener)) {
      heard.me();
      bytes.set(0);
      heard.download(new Content.Attachment(fileId), target, TEXT.length);
    }
    assertThat(bytes).hasValue(TEXT.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"V5_37", "V11_6"})
  void theBigRecordedFileSurvivesThreeCuts(String version) throws IOException {
    try (World recorded = World.of(ServerVersion.valueOf(version))) {
      recorded.client();
      recorded.fake.faults().times(3, FILES, Fault.cutBody(0.3));
      String big =
          version.equals("V5_37") ? "3rfg44r1qpg5fkijgqfgye3tww" : "hebt7wdx4bd5ief36mfcnsjneh";
      assertThat(recorded.client().download(new Content.Attachment(big), target, 25_165_824))
          .isEqualTo(
              new Downloaded(
                  25_165_824, "b699e8643f1d3f5ab4f01a35be4696b74e1d4b56afb3223c75d28fb2a38716a2"));
      assertThat(target).hasSize(25_165_824);
    }
  }

  @Test
  void theWrongHalfIsNotTakenForTheRightOne() throws IOException {
    world.fake.faults().once(FILES, Fault.cutBody(0.5));
    String half = new String(TEXT, 0, TEXT.length / 2, StandardCharsets.UTF_8);
    Map<String, String> headers =
        Map.of("Content-Type", "text/plain", "Content-Range", "bytes 0-99999/200000");
    world.fake.faults().once(FILES, Fault.status(206, half, headers));
    assertThat(download(TEXT.length)).isEqualTo(downloaded(TEXT));
    assertThat(target).hasBinaryContent(TEXT);
  }

  /** Ten bytes each, no two alike. */
  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj("%09d\n"::formatted).collect(Collectors.joining());
  }

  private Downloaded download(long expectedSize) throws IOException {
    return client.download(new Content.Attachment(fileId), target, expectedSize);
  }

  private static Fault whole(int status, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return Fault.status(status, text, Map.of("Content-Type", "text/plain"));
  }

  private static Downloaded downloaded(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Downloaded(bytes.length, HexFormat.of().formatHex(digest));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
