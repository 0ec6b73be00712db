package dev.greenlight.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the product lies: the folder that holds {@code features/} and {@code fixtures/}. */
final class Home {
  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder that the launcher names, else the nearest one above the program.
   *
   * @throws UsageError when there is none: the distribution is incomplete
   */
  static Home find() {
    String named = System.getProperty("greenlight.home");
    Path start = named == null ? program() : Path.of(named);
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("features"))) {
        return new Home(folder);
      }
    }
    throw new UsageError("no folder 'features' beside the program: the installation is incomplete");
  }

  private static Path program() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no place", e);
    }
  }

  Path features() {
    return folder.resolve("features");
  }

  Path runFile(String name) {
    return folder.resolve("fixtures/runs").resolve(name);
  }

  /** The generated documentation of the rules; empty where it is not installed. */
  Optional<Path> rulePages() {
    Path pages = folder.resolve("src/site/markdown/rules");
    return Files.isDirectory(pages) ? Optional.of(pages) : Optional.empty();
  }

  /** Documents to try; in a checkout only. */
  Path feeds() {
    return folder.resolve("fixtures/feeds");
  }

  Path reports() {
    return folder.resolve("reports");
  }
}
