package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.record.BadEvidence;
import dev.greenlight.record.ResultJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  @TempDir private Path folder;

  @Test
  void allFourOutputs_areWritten() {
    SampleRun run = SampleRun.in(folder.resolve("evidence"));
    Path out = folder.resolve("deep/out");

    new ReportWriter(SampleRun.catalogue()).write(run.result(), run.journal(), out);

    assertThat(out.resolve("report.html")).isNotEmptyFile();
    assertThat(out.resolve("junit.xml")).isNotEmptyFile();
    assertThat(out.resolve("allure-results")).isNotEmptyDirectory();
    assertThat(ResultJson.read(out.resolve("result.json"))).isEqualTo(run.result());
  }

  @Test
  void nothingSecret_isInAnyOutput() throws IOException {
    SampleRun run = SampleRun.in(folder.resolve("evidence"));
    Path out = folder.resolve("out");

    new ReportWriter(SampleRun.catalogue()).write(run.result(), run.journal(), out);

    assertThat(contents(out))
        .hasSizeGreaterThan(10)
        .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain(SampleRun.SECRET));
  }

  @Test
  void writtenTwice_isTheSame() throws IOException {
    SampleRun run = SampleRun.in(folder.resolve("evidence"));
    Path out = folder.resolve("out");
    ReportWriter writer = new ReportWriter(SampleRun.catalogue());

    writer.write(run.result(), run.journal(), out);
    Map<String, String> first = contents(out);
    writer.write(run.result(), run.journal(), out);

    assertThat(contents(out)).isEqualTo(first);
  }

  @Test
  void bodyThatWasChanged_stopsTheReport() throws IOException {
    SampleRun run = SampleRun.in(folder.resolve("evidence"));
    try (Stream<Path> bodies = Files.list(folder.resolve("evidence/bodies"))) {
      Files.writeString(bodies.findFirst().orElseThrow(), "something else");
    }
    ReportWriter writer = new ReportWriter(SampleRun.catalogue());

    assertThatThrownBy(() -> writer.write(run.result(), run.journal(), folder.resolve("out")))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("was changed");
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(), ReportWriterTest::contentOf));
    }
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
