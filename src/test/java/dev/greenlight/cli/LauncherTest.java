package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the script {@code greenlight} builds, with a Maven that only counts how often it is called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no shell")
final class LauncherTest {
  @TempDir private Path folder;

  private Path home;

  @BeforeEach
  void prepare() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    Files.copy(
        Path.of("greenlight"), home.resolve("greenlight"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("xsd"));
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/greenlight.jar"), "");
    program("java", "exit 0");
    program("javac", "exit 0");
    program("mvn", "echo built >> '" + folder.resolve("log") + "'");
  }

  private void program(String name, String does) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + does + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** How often something was built, once it was called there. */
  private int builtAfterCallIn(Path place) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(place.resolve("greenlight").toString(), "plan");
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "GREENLIGHT_JAVA_OPTS"));
    Process process = builder.inheritIO().start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.exists(folder.resolve("log"))
        ? Files.readAllLines(folder.resolve("log")).size()
        : 0;
  }

  @Test
  void whatIsBuilt_isNotBuiltAgain() throws Exception {
    assertThat(builtAfterCallIn(home)).isEqualTo(1);
    assertThat(builtAfterCallIn(home)).isEqualTo(1);
  }

  /** Sources that are older than what was built of others say nothing. */
  @Test
  void whatWasBuiltElsewhere_isBuiltAnew() throws Exception {
    assertThat(builtAfterCallIn(home)).isEqualTo(1);
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(home)) {
      files.forEach(each -> copy(each, copy.resolve(home.relativize(each).toString())));
    }

    assertThat(builtAfterCallIn(copy)).isEqualTo(2);
    assertThat(builtAfterCallIn(copy)).isEqualTo(2);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
