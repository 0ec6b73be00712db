package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a run file can be seen to fail, without network. */
final class ConfiguredTargetTest {
  @TempDir private Path folder;

  private ConfiguredTarget of(String from, String to) throws IOException {
    String text = RunFileTemplate.custodian(EspiVersion.V4_0).replace(".example", ".test");
    assertThat(text).contains(from);
    Path file = Files.writeString(folder.resolve("run.yaml"), text.replace(from, to));
    return new ConfiguredTarget(file, Map.of(), InstantSource.system());
  }

  private void assertNamed(ThrowingCallable step, String expected) {
    assertThatThrownBy(step)
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith(folder.resolve("run.yaml") + ": ")
        .hasMessageContaining(expected)
        .message()
        .hasLineCount(1);
  }

  @Test
  void whateverIsWrong_isToldWithTheNameOfTheFile() throws IOException {
    assertNamed(of("role: custodian", "role: third-party")::read, "pics.role: a third-party");
    assertNamed(of("\"input[name=username]\"", "\"input[name=\"")::read, "pixit.consent.userField");
    assertNamed(
        of("# trust: [my-authority.pem]", "trust: [none.pem]")::read, "none.pem: no such file");
    assertNamed(of("role: custodian", "role: custodian")::open, "GREENLIGHT_SECRET");
  }

  @Test
  void exampleOfTheTemplate_isToldBeforeSecretsAreMissed() throws IOException {
    assertNamed(
        of("login.utility.test", "login.utility.example")::open,
        "pixit.endpoints: login.utility.example is still the example of the template");
  }

  @Test
  void exampleThatLeadsSomewhere_isFilledIn() throws IOException {
    ConfiguredTarget target = of("login.utility.test", "login.utility.example");
    Path file = folder.resolve("run.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "\npixit:\n", "\npixit:\n  http: {resolve: {login.utility.example: 192.0.2.7}}\n"));

    assertNamed(target::open, "GREENLIGHT_SECRET");
  }
}
