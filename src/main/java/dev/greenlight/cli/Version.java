package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {

  /** Version of the harness. */
  static String harness() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/dev/greenlight/version.properties")) {
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("the version is missing from the program", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "greenlight " + harness(),
      "catalogue  " + Catalogue.load().hash(),
      "java       " + Runtime.version()
    };
  }
}
