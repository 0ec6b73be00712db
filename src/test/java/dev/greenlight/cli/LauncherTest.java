package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Process process = call(place);
    assertThat(ended(process)).as(said()).isZero();
    return Files.exists(folder.resolve("log"))
        ? Files.readAllLines(folder.resolve("log")).size()
        : 0;
  }

  private Process call(Path place, String... through) throws IOException {
    return prepared(place, through).redirectOutput(folder.resolve("said").toFile()).start();
  }

  private ProcessBuilder prepared(Path place, String... through) {
    List<String> command = new ArrayList<>(List.of(through));
    command.addAll(List.of(place.resolve("greenlight").toString(), "plan"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "GREENLIGHT_JAVA_OPTS"));
    return builder.redirectErrorStream(true);
  }

  private static int ended(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  /** Root may write everywhere, so that another user has to call in its place. */
  private static String[] whoMayNotWrite() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new String[0];
    }
    assumeThat(Path.of("/usr/bin/setpriv")).exists();
    return new String[] {"/usr/bin/setpriv", "--reuid", "65534", "--clear-groups"};
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "home/target"})
  void whoMayNotWriteThere_isToldSo(String closed) throws Exception {
    Set<PosixFilePermission> all = PosixFilePermissions.fromString("rwxrwxrwx");
    Files.setPosixFilePermissions(folder, all);
    Files.setPosixFilePermissions(home, all);
    Path place = folder.resolve(closed);
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(ended(call(home, whoMayNotWrite()))).isEqualTo(2);
    } finally {
      Files.setPosixFilePermissions(place, all);
    }
    assertThat(said().lines())
        .singleElement()
        .asString()
        .contains("you may not write there: let its owner call greenlight once");
    assertThat(folder.resolve("log")).doesNotExist();
  }

  @Test
  void lockThatCannotBeMade_isTold() throws Exception {
    Files.writeString(home.resolve("target.lock"), "");

    assertThat(ended(call(home))).isEqualTo(2);
    assertThat(said()).contains("target.lock cannot be made");
    assertThat(home.resolve("target.lock")).exists();
  }

  /** As of a call that was killed before its number stood there. */
  @Test
  void lockWithoutOwner_isTakenOver() throws Exception {
    Files.createDirectory(home.resolve("target.lock"));

    assertThat(builtAfterCallIn(home)).isEqualTo(1);
    assertThat(home.resolve("target.lock")).doesNotExist();
  }

  @Test
  void lockOfWhoEnded_isTakenOver() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    assertThat(ended(ended)).isZero();
    lockFor(ended.pid());

    assertThat(builtAfterCallIn(home)).isEqualTo(1);
    assertThat(said()).doesNotContain("waiting");
  }

  @Test
  void lockOfWhoEnded_isTakenOverByOneOfSeveral() throws Exception {
    program("mvn", "echo built >> '" + folder.resolve("log") + "'; sleep 1");
    Process ended = new ProcessBuilder("true").start();
    assertThat(ended(ended)).isZero();
    lockFor(ended.pid());

    List<Process> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(call(home));
    }

    for (Process each : calls) {
      assertThat(ended(each)).as(said()).isZero();
    }
    assertThat(folder.resolve("log")).hasContent("built");
    assertThat(home.resolve("target.lock")).doesNotExist();
  }

  @Test
  void whoWaitsForAnother_isToldWhom() throws Exception {
    long other = ProcessHandle.current().pid();
    Path lock = lockFor(other);
    Process waiting = prepared(home).start();
    String told =
        CompletableFuture.supplyAsync(waiting.inputReader().lines()::findFirst)
            .get(30, TimeUnit.SECONDS)
            .orElseThrow();
    assertThat(told).contains("waiting for another call that builds, process " + other);
    assertThat(folder.resolve("log")).doesNotExist();

    Files.delete(lock.resolve("pid"));
    Files.delete(lock);

    assertThat(ended(waiting)).isZero();
    assertThat(folder.resolve("log")).exists();
  }

  private Path lockFor(long process) throws IOException {
    Path lock = Files.createDirectory(home.resolve("target.lock"));
    Files.writeString(lock.resolve("pid"), process + "\n");
    return lock;
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
