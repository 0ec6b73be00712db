package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The generated documentation of the rules, examples included: every bad document is judged. */
@Isolated
final class RulePagesIT {
  private static final Path COMMITTED = Path.of("src", "site", "markdown", "rules");

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private static Map<String, String> pages(Path of) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  @Test
  void committedPages_areWhatTheCommandWritesToday() throws IOException {
    assertThat(shell.run("rules", "--out", folder.toString())).as(shell.err()).isZero();

    assertThat(pages(COMMITTED))
        .as("stale: run greenlight rules --out src/site/markdown/rules")
        .isEqualTo(pages(folder));
  }
}
