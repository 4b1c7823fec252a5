package io.mmbackup.fake.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MersenneTwisterTest {
  @Test
  void theBigFileHasTheBytesThatWereUploadedToTheRealServer() throws Exception {
    byte[] bytes = new MersenneTwister(5).bytes(25_165_824);

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo("b699e8643f1d3f5ab4f01a35be4696b74e1d4b56afb3223c75d28fb2a38716a2");
  }
}
