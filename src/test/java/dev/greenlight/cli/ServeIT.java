package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The custodian in a program of its own, as a target that Greenlight knows by its run file only.
 */
@Isolated
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ServeIT {
  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private Process program;
  private final List<String> printed = new ArrayList<>();

  @AfterEach
  void end() {
    if (program != null) {
      program.destroyForcibly();
    }
  }

  private void serve(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve", "custodian", "--months", "2"));
    arguments.addAll(List.of("--out", folder.resolve("served").toString()));
    arguments.addAll(List.of(options));
    program =
        Program.of(arguments.toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      printed.add(line);
      if (line.strip().startsWith("run file")) {
        return;
      }
    }
    throw new AssertionError("ended without a run file: " + printed);
  }

  private int run(String name) {
    return shell.run(
        "run",
        "--target",
        folder.resolve("served/custodian.yaml").toString(),
        "--only",
        "FB_03",
        "--out",
        folder.resolve(name).toString());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a SIGINT with")
  void custodianThatIsServed_isATargetLikeAnyOtherUntilCtrlC() throws Exception {
    serve();

    assertThat(run("first")).as(shell.err()).isZero();
    assertThat(printed)
        .anyMatch(line -> line.matches(" +token +https://localhost:\\d+/.*"))
        .anyMatch(line -> line.matches(" +ada +password \\S+ +subscription 9 .*"))
        .anyMatch(line -> line.contains("client_id third_party_admin  client_secret "));
    String runFile = Files.readString(folder.resolve("served/custodian.yaml"));
    int hooksAt = runFile.indexOf("\n  hooks:\n");
    String hooks = runFile.substring(hooksAt, runFile.indexOf("\n\n", hooksAt));
    Matcher named = Pattern.compile("(?m)^    (\\w+): \"(https:.*)\"$").matcher(hooks);
    assertThat(named.find()).isTrue();
    do {
      assertThat(printed)
          .filteredOn(line -> line.contains(" " + named.group(2)))
          .singleElement()
          .asString()
          .matches(" +" + named.group(1) + " +" + named.group(2));
    } while (named.find());
    assertThat(runFile)
        .contains("trust: [ca.pem]")
        .doesNotContain("embedded:")
        // Whose they are a case says.
        .doesNotContainPattern("\\{(?!authorization_id|client})[a-z_]+}");
    String password = Files.readString(folder.resolve("served/secrets/ada")).strip();
    assertThat(printed).anyMatch(line -> line.contains(password));
    assertThat(runFile).doesNotContain(password);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("served/secrets/ada"))))
        .isEqualTo("rw-------");

    Program.interrupt(program);
    assertThat(program.waitFor()).isZero();
    assertThat(run("second")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("nothing answers at").hasLineCount(1);
  }

  @Test
  void deviationThatIsServed_isFound() throws IOException {
    serve("--deviation", "AcceptsPrefixSubscription");

    assertThat(run("caught")).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("TC_PRV002");
  }

  @Test
  void portThatIsTaken_isOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(
          "port " + taken.getLocalPort() + " is taken",
          "--port",
          Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void folderWithOtherFiles_isNotWrittenInto() throws IOException {
    Files.writeString(folder.resolve("diary.txt"), "private");
    assertRefused("holds other files (diary.txt)", "--out", folder.toString());
    assertThat(folder)
        .isDirectoryContaining("glob:**diary.txt")
        .isDirectoryNotContaining("glob:**.pem");
  }

  @Test
  void optionsThatCannotWork_areOneLine() {
    assertRefused("--port takes a number", "--port", "70000");
    assertRefused("--months takes a number", "--months", "0");
    assertRefused("it must be absolute", "--redirect", "/callback");
    assertRefused("it must be absolute", "--redirect", "https://localhost/a#b");
    assertRefused("is no address", "--redirect", "https://local host/");
    assertRefused("no deviation 'Nonsense'", "--deviation", "Nonsense");
    assertRefused(
        "there is no block 'embedded' in it", "--like", "fixtures/runs/embedded-custodian.yaml");
    assertThat(shell.run("serve")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("serve custodian").hasLineCount(1);
  }

  private void assertRefused(String expected, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "custodian"));
    arguments.addAll(List.of(options));
    assertThat(shell.run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains(expected).doesNotContain("\tat ").hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }
}
