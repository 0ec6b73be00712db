package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What is packed is judged as if it were not. */
@Isolated
final class ArchivesTest {
  private static final String GOOD = "fixtures/feeds/good/hourly-electricity.xml";

  @RegisterExtension private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  void membersThatAreNoDocumentsByTheirNames_areCounted() throws IOException {
    Path archive = folder.resolve("download.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("good.xml"));
      Files.copy(Path.of(GOOD), zip);
      zip.putNextEntry(new ZipEntry("readme.pdf"));
    }
    assertThat(shell.run("validate", archive.toString())).isZero();
    assertThat(shell.err()).contains("download.zip: 1 file passed over").hasLineCount(1);
  }

  @Test
  void archives_areOpened() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
      stream.putNextEntry(new ZipEntry("inner/feed.xml"));
      stream.write(Files.readAllBytes(Path.of(GOOD)));
    }
    Path gz = folder.resolve("b.xml.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(gz))) {
      stream.write(Files.readAllBytes(Path.of(GOOD)));
    }
    assertThat(shell.run("validate", "--format", "json", folder.toString(), zip.toString()))
        .isZero();
    assertThat(shell.out())
        .contains(folder + "/b.xml.gz")
        .contains(zip + "!inner/feed.xml")
        .contains("\"sha256\"");
  }
}
