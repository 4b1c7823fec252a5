package io.mmbackup.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreWatchTest {
  @TempDir Path temp;

  @Test
  void aStoreThatIsWrittenIsNoticed() throws IOException {
    Path store = temp.resolve("_store");
    StoreWatch watch = new StoreWatch(store);
    assertThat(watch.hasChanged()).isFalse();
    Files.createDirectories(store.resolve("segments"));
    assertThat(watch.hasChanged()).isTrue();
    Files.writeString(store.resolve("segments/a"), "a");
    assertThat(watch.hasChanged()).isTrue();
    assertThat(watch.hasChanged()).isFalse();
    Files.writeString(store.resolve("segments/a"), "ab");
    assertThat(watch.hasChanged()).isTrue();
    Files.delete(store.resolve("segments/a"));
    assertThat(watch.hasChanged()).isTrue();
    assertThat(watch.hasChanged()).isFalse();
  }
}
