package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
  private final StringWriter said = new StringWriter();

  private int execution(Exception failure) {
    CommandLine command = new CommandLine(new Greenlight()).setErr(new PrintWriter(said, true));
    return Failures.execution(failure, command, null);
  }

  @Test
  void fullDisk_isAMatterOfTheSurroundings() {
    IOException full = new IOException("No space left on device");

    assertThat(execution(new UncheckedIOException("cannot write to the journal in x", full)))
        .isEqualTo(ExitCode.USAGE);
    assertThat(said)
        .hasToString("greenlight: cannot write to the journal in x: No space left on device\n");
  }

  @Test
  void folderThatWasTakenAway_isAMatterOfTheSurroundings() {
    assertThat(execution(new UncheckedIOException("cannot write x", new NoSuchFileException("x"))))
        .isEqualTo(ExitCode.USAGE);
    assertThat(said).hasToString("greenlight: cannot write x: there is no such file or folder\n");
  }

  @Test
  void mistakeOfOurs_isSaidToBeOne() {
    assertThat(execution(new IllegalStateException("no"))).isEqualTo(ExitCode.HARNESS_ERROR);
    assertThat(said.toString()).contains("internal error, please report it").hasLineCount(1);
  }
}
