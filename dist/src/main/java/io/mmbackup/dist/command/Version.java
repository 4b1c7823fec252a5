package io.mmbackup.dist.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which version of mmbackup this is; Maven writes it into a resource. */
final class Version {
  private static final String RESOURCE = "/io/mmbackup/dist/version.properties";

  private Version() {}

  static String number() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      if (in != null) properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
