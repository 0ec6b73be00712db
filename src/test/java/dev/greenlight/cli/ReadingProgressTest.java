package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.cli.input.InputDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who waits at a terminal sees how far it is; nobody else sees anything. */
final class ReadingProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
  private long now;

  private ReadingProgress progress(boolean isWatched) {
    return new ReadingProgress(new LiveLine(out, isWatched), () -> now);
  }

  private static InputDocument document(String source, long bytes) {
    return new InputDocument(source, bytes, () -> InputStream.nullInputStream());
  }

  private static InputStream read(ReadingProgress progress, InputDocument document)
      throws IOException {
    return progress.watched(document, new ByteArrayInputStream(new byte[3_000_000]));
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void longReading_isToldInPerCent() throws IOException {
    InputStream in = read(progress(true), document("a.xml", 4_000_000));
    now = 2 * SECOND;
    assertThat(in.read(new byte[1_000_000])).isEqualTo(1_000_000);

    assertThat(shown()).isEqualTo("\r25 % of 4.0 MB of a.xml");
  }

  @Test
  void documentOfUnknownLength_isToldInBytesAfterTheOthers() throws IOException {
    ReadingProgress progress = progress(true);
    progress.judged();
    progress.judged();
    now = 2 * SECOND;
    assertThat(read(progress, document("-", -1)).read(new byte[2_000_000])).isEqualTo(2_000_000);

    assertThat(shown()).isEqualTo("\r2 judged, 2.0 MB of -");
  }

  @Test
  void shortReading_isSilent() throws IOException {
    InputStream in = read(progress(true), document("a.xml", 4_000_000));
    now = SECOND / 2;
    in.readAllBytes();

    assertThat(shown()).isEmpty();
  }

  @Test
  void lineIsGone_whenADocumentIsJudged() throws IOException {
    ReadingProgress progress = progress(true);
    now = 2 * SECOND;
    assertThat(read(progress, document("a.xml", 4_000_000)).read()).isZero();
    String line = shown();
    progress.judged();

    assertThat(line).isEqualTo("\r0 % of 4.0 MB of a.xml");
    assertThat(shown()).isEqualTo(line + "\r" + " ".repeat(line.length() - 1) + "\r");
  }

  @Test
  void longName_isCutSoThatTheLineStaysOne() throws IOException {
    ReadingProgress progress = progress(true);
    now = 2 * SECOND;
    assertThat(read(progress, document("x".repeat(200) + "\n\u001b[2J", -1)).read()).isZero();

    assertThat(shown()).hasSize(80).endsWith("x…").doesNotContain("\n", "\u001b");
  }

  @Test
  void withoutATerminal_theStreamIsLeftAlone() {
    InputStream in = InputStream.nullInputStream();

    assertThat(progress(false).watched(document("a.xml", 1), in)).isSameAs(in);
  }
}
