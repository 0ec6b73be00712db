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

/**
 * Bad input gets one clear line and exit code 2, bad data a finding and exit code 1; neither a
 * stack trace.
 */
@Isolated
final class BadInputTest {
  private static final String GOOD = "fixtures/feeds/good/hourly-electricity.xml";

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private void assertRefused(String expected, String... arguments) {
    assertThat(shell.run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains(expected).doesNotContain("\tat ").hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }

  private void assertFound(String rule, Path file) {
    assertThat(shell.run("validate", file.toString())).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out()).contains(rule).doesNotContain("\tat ");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void goodFile_passes() {
    assertThat(shell.run("validate", GOOD)).isZero();
    assertThat(shell.out()).contains("PASS").contains("FB_01");
  }

  @Test
  void missingFile_isOneLine() {
    assertRefused("nowhere.xml: no such file", "validate", "nowhere.xml");
  }

  @Test
  void emptyFile_isOneLine() throws IOException {
    assertRefused("0 bytes", "validate", file("empty.xml", "").toString());
  }

  @Test
  void folderWithoutDocuments_isOneLine() throws IOException {
    file("notes.md", "nothing");
    assertRefused("no document in this folder", "validate", folder.toString());
  }

  @Test
  void unknownOptionCommandProfileBlockVersionAndFormat_areOneLine() {
    assertRefused("--nonsense", "validate", "--nonsense", GOOD);
    assertRefused("nonsense", "nonsense");
    assertRefused("--profile", "validate", "--profile", "lenient", GOOD);
    assertRefused("--fb", "validate", "--fb", "99x", GOOD);
    assertRefused("--espi", "validate", "--espi", "5.0", GOOD);
    assertRefused("--format", "validate", "--format", "sarif", GOOD);
    assertRefused("--max-bytes", "validate", "--max-bytes", "0", GOOD);
    assertRefused("--fail-on", "validate", "--fail-on", "error", GOOD);
    assertRefused("did you mean '--profile'", "validate", "--profil", "strict", GOOD);
    assertRefused("FILE", "validate");
  }

  @Test
  void earlierDownloadThatIsNone_isOneLine() throws IOException {
    assertRefused("nowhere.xml: no such file", "validate", "--against", "nowhere.xml", GOOD);
    assertRefused("is no Atom feed", "validate", "--against", file("a.xml", "<a/>").toString(), GOOD);
    assertRefused(
        "cannot be read to its end", "validate", "--against", file("b.xml", "{").toString(), GOOD);
    assertRefused("standard input", "validate", "--against", "-", GOOD);
    assertRefused(
        "no published test", "validate", "--profile", "official-2018", "--against", GOOD, GOOD);
  }

  @Test
  void brokenArchives_areOneLine() throws IOException {
    assertRefused("archive", "validate", file("a.zip", "no zip").toString());
    assertRefused("a.xml.gz", "validate", file("a.xml.gz", "no gzip").toString());
  }

  @Test
  void oneBadPathAmongSeveral_isListedAndTheRestIsJudged() {
    assertThat(shell.run("validate", "nowhere.xml", GOOD)).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.out()).contains("INCONCLUSIVE").contains("PASS");
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

  @Test
  void htmlJsonDoctypeAndTruncation_areFindings() throws IOException {
    assertFound("GBX-FIL-06", file("a.xml", "<!DOCTYPE html><html><body>no</body></html>"));
    assertFound("GBX-FIL-06", file("b.xml", "{\"error\": \"no\"}"));
    assertFound(
        "GBX-FIL-03",
        file(
            "c.xml",
            "<!DOCTYPE feed [<!ENTITY a \"b\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"/>"));
    String good = Files.readString(Path.of(GOOD));
    assertFound("GBX-FIL-01", file("d.xml", good.substring(0, good.length() / 2)));
    assertFound("GBX-FIL-09", file("e.xml", good + "\n" + good));
  }

  @Test
  void badRunFiles_areOneLine() throws IOException {
    assertRefused("no such file", "run", "--target", "nowhere.yaml");
    assertRefused("no valid YAML", "run", "--target", file("a.yaml", "pics: [").toString());
    assertRefused("not yet", "run", "--embedded", "third-party");
    assertRefused("no deviation", "run", "--deviation", "Nonsense");
    assertRefused("no custodian serves", "run", "--deviation", "DropsTemperature");
    assertRefused("no custodian serves", "run", "--deviation", "DropsEveryCustomer");
    assertRefused("--fail-on", "run", "--fail-on", "everything");
    assertRefused("no such folder", "judge", "nowhere");
    assertRefused("no journal", "judge", folder.toString());
  }
}
