package io.mmbackup.dist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The recorded workspaces, hostile names and messages included, in a browser: nothing runs, nothing
 * leaves the folder, nobody complains.
 */
class OfflineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"V5_37,2000", "V11_6,month"})
  void everyPageOpensQuietlyFromTheFolder(ServerVersion version, String split) throws Exception {
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Site site = Site.of(Workspace.recorded(version), folder, split);
      for (Path file : site.pages()) {
        try (OpenedPage opened = new OpenedPage(context, folder)) {
          Page page = opened.open(file.toUri().toString());
          page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
          page.mouse().wheel(0, 100_000);
          assertThat(page.locator("h1").count()).isEqualTo(1);
          opened.assertQuiet(file);
        }
      }
    }
  }
}
