package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.record.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StageBuilderTest {
  @TempDir private Path folder;

  /** The shipped run file with that line below {@code consent}. */
  private RunFile.Pixit pixit(String line) throws IOException {
    Map<String, String> places = new HashMap<>();
    for (String place :
        new String[] {
          "token",
          "revocation",
          "introspection",
          "metadata",
          "resource",
          "hooks",
          "certificate",
          "offline_authorization",
          "registration",
          "sftp_host_key",
          "third_party_id",
          "other_third_party_id",
          "other_third_party_notification",
          "expendable_third_party_id"
        }) {
      places.put(place, "https://elsewhere.example/" + place);
    }
    places.put("authorization", "https://as.utility.example/authorize");
    places.put("portal", "https://as.utility.example/portal");
    places.put("third_party_redirect", "https://localhost:8444/one");
    places.put("third_party_last_redirect", "https://localhost:8444/last");
    places.put("other_third_party_redirect", "https://127.0.0.1:8444/two");
    places.put("expendable_third_party_redirect", "https://localhost:8444/three");
    CustodianFacts.DAYS.forEach(day -> places.put(day, "2026-10-01"));
    String shipped = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    Path file =
        Files.writeString(
            folder.resolve("run.yaml"), shipped.replace("  consent:\n", "  consent:\n" + line));
    return new RunFileReader(places).read(file).pixit();
  }

  @Test
  void browser_findsTheHostsOnTheWayToTheConsentAndBothThirdParties() throws IOException {
    assertThat(StageBuilder.hosts(pixit("")))
        .containsExactlyInAnyOrder("as.utility.example", "localhost", "127.0.0.1");
    assertThat(StageBuilder.hosts(pixit("    hosts: [sso.utility.example, login.example]\n")))
        .containsExactlyInAnyOrder(
            "as.utility.example", "localhost", "127.0.0.1", "sso.utility.example", "login.example");
  }

  @Test
  void whatACustomerTypes_isKnownAsHis() throws IOException {
    RunFile.Customer ada = pixit("").customers().get(0);
    SecretReference account = new SecretReference("env:ACCOUNT");
    SecretReference digits = new SecretReference("env:DIGITS");
    RunFile.Customer known =
        new RunFile.Customer(
            ada.name(),
            ada.user(),
            ada.password(),
            Map.of("account", account, "digits", digits),
            List.of(),
            Optional.empty());
    Redactor redactor = new Redactor(facts -> {});

    StageBuilder.learn(
        redactor,
        List.of(known),
        new Secrets(
            Map.of(
                account,
                "4711-0815-9",
                digits,
                "0815",
                ada.password().orElseThrow(),
                "pass-word")));

    assertThat(redactor.redact("<title>4711-0815-9</title>"))
        .matches("<title>redacted-customer-\\d</title>");
    assertThat(redactor.redact("0815")).as("too short to tell").doesNotContain("customer");
    assertThat(redactor.redact("pass-word")).startsWith("redacted-secret-");
  }

  @Test
  void hostThatIsNone_isRefused() {
    for (String host : new String[] {"https://sso.example/", "*", "a , EXCLUDE *", "''"}) {
      assertThatThrownBy(() -> pixit("    hosts: ['" + host.replace("'", "") + "']\n"))
          .as(host)
          .isInstanceOf(BadRunFile.class)
          .hasMessageContaining("pixit.consent.hosts[0]");
    }
  }
}
