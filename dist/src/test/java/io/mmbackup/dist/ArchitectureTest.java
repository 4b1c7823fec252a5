package io.mmbackup.dist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom, see docs/architecture.md. Sees the classes of every module. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.mmbackup");

  @Test
  void allModulesAreSeen() {
    assertThat(ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .contains(
            "io.mmbackup.spi",
            "io.mmbackup.core.crawl",
            "io.mmbackup.json",
            "io.mmbackup.markdown",
            "io.mmbackup.html",
            "io.mmbackup.rendering",
            "io.mmbackup.search",
            "io.mmbackup.viewer",
            "io.mmbackup.fake",
            "io.mmbackup.testkit",
            "io.mmbackup.dist");
  }

  @Test
  void writersAreWrittenAgainstTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("io.mmbackup.spi..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("io.mmbackup.spi..", "java..", "org.jspecify.."))
        .check(ALL);
  }

  @Test
  void aWriterNeverSeesTheCore() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.mmbackup.json..",
            "io.mmbackup.markdown..",
            "io.mmbackup.html..",
            "io.mmbackup.rendering..",
            "io.mmbackup.search..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.mmbackup.core..", "io.mmbackup.dist..", "io.mmbackup.fake..")
        .check(ALL);
  }

  @Test
  void theMarkdownWriterNeedsTheContractAndAParserOfMarkdown() {
    classes()
        .that()
        .resideInAPackage("io.mmbackup.markdown..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "io.mmbackup.markdown..",
                "io.mmbackup.spi..",
                "org.commonmark..",
                "java..",
                "org.jspecify.."))
        .check(ALL);
  }

  @Test
  void renderingKnowsNoWriterAndNoWriterAnother() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.rendering..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.mmbackup.json..", "io.mmbackup.html..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.html..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.mmbackup.json..", "org.commonmark..", "org.owasp..", "tools.jackson..")
        .check(ALL);
  }

  @Test
  void theCoreKnowsNoFormatNoServerAndNoFrontEnd() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.core..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "io.mmbackup.json..",
                "io.mmbackup.markdown..",
                "io.mmbackup.html..",
                "io.mmbackup.rendering..",
                "io.mmbackup.search..",
                "io.mmbackup.viewer..",
                "io.mmbackup.fake..",
                "io.mmbackup.dist..",
                "org.eclipse.jetty..",
                "io.pebbletemplates..",
                "org.apache.lucene..",
                "org.apache.commons.cli..",
                "ch.qos.logback.."))
        .check(ALL);
  }

  @Test
  void theViewerKnowsNoWriterOfFilesAndNoServer() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.viewer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.mmbackup.json..",
            "io.mmbackup.html..",
            "io.mmbackup.markdown..",
            "io.mmbackup.fake..",
            "io.mmbackup.dist..",
            "io.mmbackup.core.crawl..",
            "io.mmbackup.core.mattermost..")
        .check(ALL);
  }

  @Test
  void theKitForWritersIsKnownByNobody() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mmbackup.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.mmbackup.testkit..")
        .check(ALL);
  }

  @Test
  void onlySearchKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mmbackup.search..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..", "com.ibm.icu.."))
        .check(ALL);
  }

  @Test
  void whatIsTypedIsUnderstoodWithoutTheIndex() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.search.query..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.lucene..", "io.mmbackup.search", "io.mmbackup.search.index.."))
        .check(ALL);
  }

  @Test
  void theFakeServerKnowsNothingOfTheProduct() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.fake..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.mmbackup..").and(not(resideInAnyPackage("io.mmbackup.fake.."))))
        .check(ALL);
  }

  /** Who must not know whom inside the core: what the first column names, what it never sees. */
  @ParameterizedTest
  @CsvSource({
    "wire, mattermost archive crawl export manifest verify plugin run",
    "mattermost, archive crawl export manifest verify plugin run",
    "archive, mattermost crawl export manifest verify plugin run",
    "crawl, export manifest verify plugin run",
    "export, mattermost crawl verify run",
    "plugin, mattermost archive crawl export manifest verify run wire",
    "manifest, mattermost crawl export verify plugin run",
    "verify, mattermost crawl run",
  })
  void dataFlowsOneWayThroughTheCore(String room, String unknownRooms) {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.core." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            List.of(unknownRooms.split(" ")).stream()
                .map(unknown -> "io.mmbackup.core." + unknown + "..")
                .toArray(String[]::new))
        .check(ALL);
  }

  @Test
  void onlyTheClientKnowsHttp() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup..")
        .and()
        .resideOutsideOfPackages("io.mmbackup.core.mattermost..", "io.mmbackup.fake..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.hc..", "java.net.http.."))
        .check(ALL);
  }

  @Test
  void onlyTheArchiveOpensTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mmbackup.core.archive..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.sqlite.."))
        .check(ALL);
  }

  @Test
  void theFrontEndSpeaksToTheServerOnlyThroughARun() {
    noClasses()
        .that()
        .resideInAPackage("io.mmbackup.dist..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.mmbackup.core.mattermost.MattermostClient")
        .check(ALL);
  }

  @Test
  void whatIsDrawnKnowsNoCommand() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.mmbackup.dist.terminal..",
            "io.mmbackup.dist.report..",
            "io.mmbackup.dist.log..",
            "io.mmbackup.dist.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.mmbackup.dist.command..", "io.mmbackup.dist")
        .check(ALL);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.mmbackup.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass one : ALL) {
      if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(one.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }
}
