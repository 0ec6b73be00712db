package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class SecretResolverTest extends OnShippedRunFile {
  @Test
  void whoDenies_isACustomerOfHisOwnWithSecretsOfHisOwn() throws IOException {
    Path file =
        changed(
            "  consent:\n",
            "  denier: {name: customer 3, user: zoe, password: 'env:EVE'}\n  consent:\n");
    RunFile.Pixit pixit = read(file).pixit();
    assertThat(pixit.customers()).extracting(RunFile.Customer::user).doesNotContain("zoe");
    assertThat(pixit.denier()).get().extracting(RunFile.Customer::user).isEqualTo("zoe");
    assertThat(new SecretResolver(Map.of(), allButOne(), folder).missing(pixit))
        .anyMatch(each -> each.contains("EVE"));
  }

  @Test
  void furtherValuesOfACustomer_areSecretsToo() throws IOException {
    Path file = changed("      user: ben\n", "      user: ben\n      values: {code: 'env:CODE'}\n");
    assertThatThrownBy(
            () -> new SecretResolver(Map.of(), allButOne(), folder).resolve(read(file).pixit()))
        .hasMessageContaining("CODE");
    Path literal = changed("      user: ben\n", "      user: ben\n      values: {code: '123'}\n");
    assertThatThrownBy(() -> read(literal)).hasMessageContaining("must not stand in the run file");
  }

  @Test
  void secrets_areFetchedFromWhereTheRunFileSays() throws IOException {
    RunFile.Pixit pixit = withSecret("env:TP_SECRET");
    Map<String, String> embedded = allButOne();
    Secrets secrets =
        new SecretResolver(Map.of("TP_SECRET", "s3cret"), embedded, folder).resolve(pixit);
    assertThat(secrets.of(pixit.thirdParty().customer().secret().orElseThrow()))
        .isEqualTo("s3cret");
    assertThat(secrets).hasToString("20 secrets");
    assertThatThrownBy(() -> new SecretResolver(Map.of(), embedded, folder).resolve(pixit))
        .isInstanceOf(BadRunFile.class)
        .hasMessage("environment variable TP_SECRET is not set (pixit.thirdParty.customer.secret)");
  }

  /** All secrets of the shipped run file but that of the Third Party. */
  private static Map<String, String> allButOne() {
    Map<String, String> embedded = new HashMap<>();
    for (String name :
        new String[] {
          "third_party_admin",
          "third_party_admin_key",
          "REGISTRATION_third_party",
          "other_third_party",
          "other_third_party_admin",
          "REGISTRATION_other_third_party_key",
          "expendable_third_party",
          "expendable_third_party_admin",
          "REGISTRATION_expendable_third_party",
          "ada",
          "ada_account",
          "ada_postal_code",
          "ben",
          "cleo",
          "dan",
          "eve",
          "hook_key",
          "initial_token",
          "offline_token"
        }) {
      embedded.put(name, "value of " + name);
    }
    return embedded;
  }

  @Test
  void secretInAFile_isReadWithoutTheEndOfItsLine() throws IOException {
    Files.writeString(folder.resolve("key"), "s3cret\n");
    RunFile.Pixit pixit = withSecretIn("key");

    Secrets secrets = new SecretResolver(Map.of(), allButOne(), folder).resolve(pixit);

    assertThat(secrets.of(pixit.thirdParty().customer().secret().orElseThrow()))
        .isEqualTo("s3cret");
  }

  @Test
  void secretThatStandsInOrdinaryWordsToo_isRefused() throws IOException {
    Files.writeString(folder.resolve("short"), "abcde");
    Files.writeString(folder.resolve("enough"), "abcdef");
    RunFile.Pixit pixit = withSecretIn("short");
    assertThatThrownBy(() -> new SecretResolver(Map.of(), allButOne(), folder).resolve(pixit))
        .isInstanceOf(BadRunFile.class)
        .hasMessage(
            "the secret file:short has fewer than 6 characters: it could not be kept out of the"
                + " report (pixit.thirdParty.customer.secret)");
    assertThat(new SecretResolver(Map.of(), allButOne(), folder).resolve(withSecretIn("enough")))
        .hasToString("20 secrets");
  }

  @Test
  void shortPinThatACustomerTypes_isTaken() throws IOException {
    Files.writeString(folder.resolve("pin"), "4711");
    Files.writeString(folder.resolve("digit"), "4");
    Map<String, String> others = new HashMap<>(allButOne());
    others.put("third_party", "value of third_party");
    assertThat(new SecretResolver(Map.of(), others, folder).resolve(withPasswordIn("pin")))
        .hasToString("20 secrets");
    RunFile.Pixit shorter = withPasswordIn("digit");
    assertThatThrownBy(() -> new SecretResolver(Map.of(), others, folder).resolve(shorter))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("the secret file:digit has fewer than 4 characters");
  }

  @Test
  void secretInWhatIsNoShortTextFile_isRefused() throws IOException {
    Files.createDirectory(folder.resolve("heap"));
    Files.write(folder.resolve("long"), new byte[64 * 1024 + 1]);
    Files.write(folder.resolve("longest"), new byte[64 * 1024]);
    Files.writeString(folder.resolve("empty"), "\n");
    Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff});
    Map<String, String> reasons =
        Map.of(
            "heap", "the secret file:heap is not in a regular file",
            "long", "the secret file:long is longer than 64 KB",
            "binary", "the secret file:binary is no text in UTF-8",
            "missing",
                "the secret file:missing cannot be read: there is no file "
                    + folder.resolve("missing"),
            "empty", "the secret file:empty is empty");
    for (Map.Entry<String, String> each : reasons.entrySet()) {
      RunFile.Pixit pixit = withSecretIn(each.getKey());
      assertThatThrownBy(() -> new SecretResolver(Map.of(), allButOne(), folder).resolve(pixit))
          .isInstanceOf(BadRunFile.class)
          .hasMessage(each.getValue() + " (pixit.thirdParty.customer.secret)");
    }
    assertThat(new SecretResolver(Map.of(), allButOne(), folder).resolve(withSecretIn("longest")))
        .hasToString("20 secrets");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no devices to read from")
  @Timeout(30)
  void secretFromADeviceWithoutEnd_isRefused() throws IOException {
    RunFile.Pixit pixit = withSecretIn("/dev/zero");

    assertThatThrownBy(() -> new SecretResolver(Map.of(), allButOne(), folder).resolve(pixit))
        .isInstanceOf(BadRunFile.class)
        .hasMessage(
            "the secret file:/dev/zero is not in a regular file"
                + " (pixit.thirdParty.customer.secret)");
  }

  private RunFile.Pixit withPasswordIn(String file) throws IOException {
    return read(changed("password: embedded:ada\n", "password: file:" + file + "\n")).pixit();
  }

  private RunFile.Pixit withSecretIn(String file) throws IOException {
    return withSecret("file:" + file);
  }

  /** With that of the Third Party elsewhere, which introspects by it too. */
  private RunFile.Pixit withSecret(String reference) throws IOException {
    Path file = changed("secret: embedded:third_party\n", "secret: " + reference + "\n");
    String text = Files.readString(file).replace("embedded:third_party}", reference + "}");
    return read(Files.writeString(file, text)).pixit();
  }

  @Test
  void missingVariables_areNamedAllAtOnce() throws IOException {
    String text =
        Files.readString(EMBEDDED)
            .replace("password: embedded:ada", "password: env:ADA")
            .replace("password: embedded:ben", "password: env:BEN");
    RunFile.Pixit pixit = read(Files.writeString(folder.resolve("run.yaml"), text)).pixit();
    assertThatThrownBy(() -> new SecretResolver(Map.of(), Map.of(), folder).resolve(pixit))
        .isInstanceOf(BadRunFile.class)
        .hasMessage("environment variables ADA, BEN are not set");
  }
}
