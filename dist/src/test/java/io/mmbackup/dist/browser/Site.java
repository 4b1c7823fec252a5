package io.mmbackup.dist.browser;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Workspace;
import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A backup of a workspace as pages, made as in production. */
record Site(Path folder) {
  static Site of(Workspace workspace, Path folder, String split) throws Exception {
    backUp(workspace, folder, List.of("html"), Map.of("html.split", split));
    return new Site(folder);
  }

  /** A backup with its search index, open in a viewer that the caller closes. */
  static Viewer view(Workspace workspace, Path folder) throws Exception {
    backUp(workspace, folder, List.of("lucene"), Map.of());
    return Viewer.start(new ViewerSettings(folder, "127.0.0.1", 0, Optional.empty()));
  }

  /** A backup by these writers. */
  static void backUp(
      Workspace workspace, Path folder, List<String> writers, Map<String, String> options)
      throws Exception {
    try (FakeMattermost server = FakeMattermost.builder(workspace).withoutRequestLog().start()) {
      BackupRun.run(
          new BackupRequest(
              ConnectionSettings.of(
                  ServerAddress.parse(server.url()), Credentials.token(server.token()), "test"),
              folder,
              Optional.empty(),
              writers,
              options,
              Optional.empty(),
              ExportOptions.DEFAULT_STALL,
              false,
              CrawlDepth.CHANGES),
          Writers.onClassPath(Site.class.getClassLoader()),
          Waiting.real(),
          Progress.SILENT);
    }
  }

  Path html() {
    return folder.resolve("html");
  }

  /** Every page. */
  List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(html())) {
      return all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  String url(String page) {
    return html().resolve(page).toUri().toString();
  }
}
