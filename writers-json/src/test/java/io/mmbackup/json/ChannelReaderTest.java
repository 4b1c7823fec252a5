package io.mmbackup.json;

import static io.mmbackup.json.TestBackup.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.sample.HardChannel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChannelReaderTest {
  @TempDir Path folder;

  private String hardDocument() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      return Files.readString(backup.document(HardChannel.PATH));
    }
  }

  private static Found read(String document) throws IOException {
    return Found.in(new ByteArrayInputStream(document.getBytes(UTF_8)));
  }

  @Test
  void postsComeBackInOrderWithTheirFingerprints() throws Exception {
    String document = hardDocument();
    List<String> written =
        TestBackup.TREES
            .readTree(document)
            .get("posts")
            .valueStream()
            .map(post -> text(post, "id") + " " + text(post, "fingerprint"))
            .toList();

    assertThat(read(document).posts()).hasSize(12).isEqualTo(written);
  }

  private static String text(JsonNode object, String field) {
    return object.get(field).asString();
  }

  /** Props and metadata have things called attachments too. */
  @Test
  void onlyFilesThatTheBackupHasComeBack() throws Exception {
    Found found = read(hardDocument());

    assertThat(found.files()).containsExactly(id("photo"));
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void fieldsMayComeInAnyOrder() throws Exception {
    Found found =
        read(
            """
            {"attachments":[{"local_path":"p","id":"f"}],
             "posts":[{"attachments":[{"local_path":"p","id":"f"}],"fingerprint":"00","id":"a"},
                      {"id":"b"}]}
            """);

    assertThat(found.posts()).containsExactly("a 00", "b null");
    assertThat(found.files()).containsExactly("f");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void aDocumentCutAnywhereIsAProblem() throws Exception {
    String document = hardDocument();
    int end = document.strip().length();

    for (int length = 0; length < end; length += 1 + end / 200) {
      assertThat(read(document.substring(0, length)).problems())
          .as("cut at %d", length)
          .isNotEmpty();
    }
    assertThat(read(document.substring(0, end - 1)).problems()).isNotEmpty();
  }

  @Test
  void textAfterTheEndIsAProblem() throws Exception {
    assertThat(read(hardDocument() + "{}").problems()).containsExactly("it goes on after its end");
    assertThat(read(hardDocument() + "garbage").problems()).hasSize(1);
  }

  @Test
  void aListOfAttachmentsThatIsNotThatOfThePostsIsAProblem() throws Exception {
    String document = hardDocument();
    int list = document.lastIndexOf("\"attachments\":[");

    assertThat(read(document.substring(0, list) + "\"attachments\":[]}").problems())
        .containsExactly("it lists other attachments than its posts have");
    assertThat(read(document.substring(0, list) + "\"nothing\":0}").problems())
        .containsExactly("it lists other attachments than its posts have");
  }

  @Test
  void aPostWithoutAnIdIsAProblem() throws Exception {
    assertThat(read("{\"posts\":[{\"message\":\"x\"}]}").problems())
        .containsExactly("it has a post without an id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "1", "null", "{\"posts\":{}}", "{\"posts\":[1]}"})
  void whatIsNoDocumentOfAChannelIsAProblem(String json) throws Exception {
    assertThat(read(json).problems()).isNotEmpty();
  }

  @Test
  void aStreamThatFailsIsNoProblemOfTheDocument() throws Exception {
    InputStream closed = Files.newInputStream(Files.createFile(folder.resolve("any.json")));
    closed.close();

    assertThatThrownBy(() -> Found.in(closed)).isInstanceOf(IOException.class);
  }
}
