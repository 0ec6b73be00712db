package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Documents that come through a pipe, and output that cannot be written. */
@Isolated
final class StandardStreamsTest {
  private static final String GOOD = "fixtures/feeds/good/hourly-electricity.xml";

  @RegisterExtension private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes to read from")
  void pipe_isReadAsAStream() throws Exception {
    Path pipe = folder.resolve("feed.xml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              try {
                Files.write(pipe, Files.readAllBytes(Path.of(GOOD)), StandardOpenOption.WRITE);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(shell.run("validate", pipe.toString())).isZero();
    writer.join();
    assertThat(shell.out()).contains("PASS  " + pipe);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes to read from")
  void pipeInAFolder_isListedAndNotWaitedFor() throws Exception {
    Files.copy(Path.of(GOOD), folder.resolve("a.xml"));
    Path pipe = folder.resolve("b.xml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(shell.run("validate", folder.toString())).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.out()).contains("INCONCLUSIVE  " + pipe, "where it is named itself");
  }

  @Test
  void standardOutputThatCannotBeWritten_isSaid() {
    System.setOut(new StandardOutput(failing("No space left on device"), StandardCharsets.UTF_8));
    assertThat(StandardOutput.complaint(printed(System.out)))
        .contains("cannot write to standard output: No space left on device");
    assertThat(Greenlight.run("rules")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualToNormalizingNewlines(
            "greenlight: cannot write to standard output: No space left on device\n");
  }

  @Test
  void pipeThatIsClosed_isNobodysFault() {
    System.setOut(new StandardOutput(failing("Broken pipe"), StandardCharsets.UTF_8));
    assertThat(Greenlight.run("rules")).isZero();
    assertThat(shell.err()).isEmpty();
  }

  @Test
  @Timeout(60)
  void feedWithoutEnd_endsWithWhoeverReadsIt() {
    String[] endless = {"generate", "--customers", Integer.toString(Integer.MAX_VALUE)};
    System.setOut(new StandardOutput(failing("Broken pipe"), StandardCharsets.UTF_8));
    assertThat(Greenlight.run(endless)).isZero();
    assertThat(shell.err()).isEmpty();

    System.setOut(new StandardOutput(failing("No space left on device"), StandardCharsets.UTF_8));
    assertThat(Greenlight.run(endless)).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualToNormalizingNewlines(
            "greenlight: cannot write to standard output: No space left on device\n");
  }

  private static PrintStream printed(PrintStream out) {
    out.println("anything");
    return out;
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
