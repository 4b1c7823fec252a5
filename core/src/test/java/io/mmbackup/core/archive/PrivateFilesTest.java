package io.mmbackup.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  private static final Path MEMORY = Path.of("/dev/shm");

  @TempDir Path temp;

  @Test
  void aFileIsPutInPlaceOfAnother() throws Exception {
    Path file = Files.writeString(temp.resolve("new"), "new");
    Path target = Files.writeString(temp.resolve("target"), "old");
    PrivateFiles.putInPlace(file, target);
    assertThat(target).hasContent("new");
    assertThat(file).doesNotExist();
  }

  @Test
  void alsoInAFolderThatIsALinkToAnotherDisk() throws Exception {
    assumeTrue(Files.isWritable(MEMORY), "there is another file system");
    Path folder = Files.createTempDirectory(MEMORY, "mmbackup");
    try {
      assumeTrue(!Files.getFileStore(folder).equals(Files.getFileStore(temp)));
      Path link = Files.createSymbolicLink(temp.resolve("attachments"), folder);
      for (String content : new String[] {"one", "two"}) {
        Path file = Files.writeString(temp.resolve("new"), content);
        PrivateFiles.putInPlace(file, link.resolve("a.txt"));
        assertThat(folder.resolve("a.txt")).hasContent(content);
        assertThat(file).doesNotExist();
      }
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(folder.resolve("a.txt"));
      }
    } finally {
      Files.deleteIfExists(folder.resolve("a.txt"));
      Files.delete(folder);
    }
  }
}
