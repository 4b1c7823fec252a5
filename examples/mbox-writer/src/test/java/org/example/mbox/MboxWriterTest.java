package org.example.mbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mmbackup.spi.WriterProvider;
import io.mmbackup.testkit.WriterContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class MboxWriterTest extends WriterContract {
  /** Opens every folder as a mail program does, and counts messages, replies and files. */
  private static final String COUNT =
      """
      import mailbox, pathlib, sys
      messages = replies = files = 0
      for folder in sorted(pathlib.Path(sys.argv[1]).rglob("*.mbox")):
          for message in mailbox.mbox(folder, create=False):
              messages += 1
              replies += message["In-Reply-To"] is not None
              assert message["Message-ID"] and message["Date"], message.as_string()
              for part in message.walk():
                  assert not part.defects, part.defects
                  files += part["X-Mattermost-File"] is not None
                  part.get_payload(decode=True)
      print(messages, replies, files)
      """;

  @Override
  protected WriterProvider provider() {
    return new MboxWriter();
  }

  @Override
  protected void inspect(Path output, int posts) throws Exception {
    assumeTrue(hasPython(), "this machine has no python3");
    Process python =
        new ProcessBuilder("python3", "-c", COUNT, output.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor(), said);
    assertEquals(posts + " 8 5\n", said, "messages, replies, files");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
