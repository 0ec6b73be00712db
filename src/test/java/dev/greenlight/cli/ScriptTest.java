package dev.greenlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Java, here one that tells which streams are open. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for shells")
class ScriptTest {
  private static final String JAVA =
      """
      #!/bin/sh
      { true 3<&0; } 2>/dev/null && echo in >>"$GREENLIGHT_TEST_OPEN"
      { true 3>&1; } 2>/dev/null && echo out >>"$GREENLIGHT_TEST_OPEN"
      { true 3>&2; } && echo err >>"$GREENLIGHT_TEST_OPEN"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.copy(Path.of("greenlight"), folder.resolve("greenlight"));
    Files.createFile(folder.resolve("greenlight.jar"));
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private Set<String> open(String redirections) throws IOException, InterruptedException {
    Path open = Files.createFile(folder.resolve("open"));
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", "sh ./greenlight validate - " + redirections);
    shell
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                folder.resolve("jdk").toString(),
                "GREENLIGHT_TEST_OPEN",
                open.toString()));
    shell.directory(folder.toFile()).redirectErrorStream(true);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Set.copyOf(Files.readAllLines(open));
  }

  @Test
  void closedInput_isReadAsEmpty() throws Exception {
    assertThat(open("<&-")).containsExactlyInAnyOrder("in", "out", "err");
  }

  @Test
  void closedComplaints_goNowhere() throws Exception {
    assertThat(open("2>&-")).containsExactlyInAnyOrder("in", "out", "err");
  }

  @Test
  void closedOutput_isLeftToJava() throws Exception {
    assertThat(open(">&-")).containsExactlyInAnyOrder("in", "err");
  }
}
