package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process with a small heap takes in what is far larger than that heap. */
@Timeout(120)
final class HugeInputIT {
  private static final int MEGABYTE = 1024 * 1024;

  /** Writes a document piece by piece. */
  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** Exit code of {@code validate} under 96 MB, fed through a pipe, and the end of what it said. */
  private record Answer(int exit, String text) {}

  private static Answer validated(Writer writer) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Greenlight.class.getName(),
                "validate",
                "-")
            .redirectErrorStream(true)
            .start();
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), MEGABYTE)) {
      writer.write(out);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), text);
  }

  private static void repeat(OutputStream out, String piece, int megabytes) throws IOException {
    byte[] block = piece.repeat(MEGABYTE / piece.length()).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  @Test
  void hundredMillionElementsInsideOneAnother_areALimit() throws Exception {
    Answer answer = validated(out -> repeat(out, "<a>", 300));

    assertThat(answer.exit()).as(answer.text()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(answer.text()).contains("BeyondLimits", "more than 100 elements inside one another");
  }

  @Test
  void attributeOf300Megabytes_isALimit() throws Exception {
    Answer answer =
        validated(
            out -> {
              out.write("<feed a='".getBytes(StandardCharsets.UTF_8));
              repeat(out, "x", 300);
            });

    assertThat(answer.exit()).as(answer.text()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(answer.text()).contains("BeyondLimits");
  }

  @Test
  void readingsThatAreAllBad_areCountedToTheLast() throws Exception {
    int readings = 100_000;
    Answer answer =
        validated(
            out -> {
              out.write(
                  ("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>"
                          + "<IntervalBlock xmlns='http://naesb.org/espi'>")
                      .getBytes(StandardCharsets.UTF_8));
              for (int i = 0; i < readings; i++) {
                out.write(
                    ("<IntervalReading><timePeriod><duration>x</duration><start>"
                            + (1_700_000_000 - 900L * i)
                            + "</start></timePeriod></IntervalReading>\n")
                        .getBytes(StandardCharsets.UTF_8));
              }
              out.write(
                  "</IntervalBlock></content></entry></feed>".getBytes(StandardCharsets.UTF_8));
            });

    assertThat(answer.exit()).as(answer.text()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(answer.text()).contains("D046  error  ", "(100,000 times)");
  }
}
