package io.mmbackup.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mmbackup.core.sample.HardChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written is what docs/ says. */
class SchemaTest {
  private static final Path DOCS = Path.of("../docs");

  @TempDir Path folder;

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(DOCS.resolve("backup-channel.schema.json")));
  }

  private static void assertValid(Schema schema, Path document) throws IOException {
    assertThat(schema.validate(Files.readString(document), InputFormat.JSON))
        .as(document.toString())
        .isEmpty();
  }

  @Test
  void theHardChannelIsAsTheSchemaSays() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      assertValid(schema(), backup.document(HardChannel.PATH));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v5.37", "v11.6"})
  void theRecordedWorkspacesAreAsTheSchemaSays(String version) throws Exception {
    Schema schema = schema();
    try (TestBackup backup = TestBackup.recorded(version, folder)) {
      backup.export();
      List<Path> documents = documents(backup.folder());
      assertThat(documents).hasSize(20);
      for (Path document : documents) assertValid(schema, document);
    }
  }

  private static List<Path> documents(Path backup) throws IOException {
    try (Stream<Path> all = Files.walk(backup.resolve("json"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** A schema that finds nothing wrong with anything would pass the tests above. */
  @Test
  void theSchemaRefusesAWrongDocument() throws Exception {
    String document;
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      document = Files.readString(backup.document(HardChannel.PATH), UTF_8);
    }
    for (String wrong :
        List.of(
            document.replaceFirst("\"reply_count\":1", "\"reply_count\":\"1\""),
            document.replaceFirst("\"is_pinned\":true", "\"is_pined\":true"),
            document.replaceFirst("\"status\":\"present\"", "\"status\":\"missing\""),
            document.replaceFirst("\"fingerprint\":\"[0-9a-f]", "\"fingerprint\":\"X"))) {
      assertThat(wrong).isNotEqualTo(document);
      assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void thePageNamesEveryFieldOfTheSchema() throws Exception {
    String page = Files.readString(DOCS.resolve("json-format.md"));
    Set<String> fields = new TreeSet<>();
    collectFields(TestBackup.TREES.readTree(DOCS.resolve("backup-channel.schema.json")), fields);

    assertThat(fields).contains("exported_at_iso", "replaced_at", "missing_because", "is_bot");
    assertThat(fields).allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
  }

  private static void collectFields(JsonNode schema, Set<String> fields) {
    fields.addAll(schema.path("properties").propertyNames());
    schema.forEach(part -> collectFields(part, fields));
  }
}
