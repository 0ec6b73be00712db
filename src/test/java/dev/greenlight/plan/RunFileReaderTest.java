package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.Consent;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Hook;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.SelfRegistration;
import dev.greenlight.model.TestHooks;
import dev.greenlight.model.TlsWays;
import dev.greenlight.model.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RunFileReaderTest extends OnShippedRunFile {
  @Test
  void shippedRunFile_isRead() {
    RunFile runFile = read(EMBEDDED);
    assertThat(runFile.pics().functionBlocks()).contains(new FunctionBlockId(31));
    assertThat(runFile.pixit().endpoints().token()).isEqualTo("https://localhost/token");
    assertThat(runFile.pixit().customers()).hasSize(2);
    assertThat(runFile.policy().requestSeconds()).isEqualTo(10);
  }

  @Test
  void attestations_areRead() {
    assertThat(read(EMBEDDED).policy().attestation("TC_CUX006"))
        .hasValueSatisfying(said -> assertThat(said.holds()).isTrue());
    assertThat(read(EMBEDDED).policy().attestation("TC_CUX005"))
        .hasValueSatisfying(
            said -> assertThat(said.found()).isEqualTo(Attestation.Found.DOES_NOT_APPLY));
    assertThat(read(EMBEDDED).policy().attestation("TC_CUX001")).isEmpty();
  }

  @Test
  void personWhoPlaysConsents_hasLessTimeThanACase() throws IOException {
    assertThat(read(changed("denyButton:", "personSeconds: 45\n    denyButton:")).pixit().consent())
        .extracting(Consent::personSeconds)
        .isEqualTo(Optional.of(45));
    Path file = changed("denyButton:", "personSeconds: 60\n    denyButton:");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.consent.personSeconds: 60 is not below");
  }

  @Test
  void unknownPlace_isRefused() {
    places.remove("token");
    assertThatThrownBy(() -> read(EMBEDDED))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("{token}");
  }

  @Test
  void registration_isReadAndMayBeLeftOut() throws IOException {
    String shipped =
        """
          registration:
            endpoint: "{registration}"
            initialToken: embedded:initial_token
        """;

    SelfRegistration full =
        read(changed(
                shipped,
                shipped
                    + "    softwareStatement: file:statement.jwt\n"
                    + "    members: {client_name: Ours, contacts: [a@example.com]}\n"))
            .pixit()
            .registration();
    SelfRegistration none = read(changed(shipped, "")).pixit().registration();

    assertThat(full.endpoint()).contains("https://localhost/registration");
    assertThat(full.initialToken()).contains(new SecretReference("embedded:initial_token"));
    assertThat(full.softwareStatement()).contains(new SecretReference("file:statement.jwt"));
    assertThat(full.members())
        .isEqualTo("{\"client_name\":\"Ours\",\"contacts\":[\"a@example.com\"]}");
    assertThat(none).isEqualTo(SelfRegistration.USUAL);
  }

  @Test
  void registrationByPlainHttpElsewhere_isRefused() throws IOException {
    Path file = changed("\"{registration}\"", "http://custodian.example/register");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.registration.endpoint")
        .hasMessageContaining("plain http");
  }

  @Test
  void fingerprint_differsWithTheTargetAndNotWithThePolicy() throws IOException {
    String shipped = read(EMBEDDED).fingerprint();
    assertThat(read(changed("caseSeconds: 60", "caseSeconds: 90")).fingerprint())
        .isEqualTo(shipped);
    assertThat(read(changed("user: ada", "user: zoe")).fingerprint()).isNotEqualTo(shipped);
    assertThat(read(changed("role: custodian", "role: third-party")).fingerprint())
        .isNotEqualTo(shipped);
  }

  private Path withWaiver(String lines) throws IOException {
    return changed("  operator: embedded run", "  waivers:\n    - " + lines);
  }

  @Test
  void waiver_isReadWithAndWithoutWhatIsOptional() throws IOException {
    assertThat(
            read(withWaiver("{testCase: TC_1, reason: known, expires: 2026-12-31, ticket: GB-12}"))
                .policy()
                .waivers())
        .containsExactly(new Waiver("TC_1", "known", LocalDate.of(2026, 12, 31), "GB-12"));
    assertThat(read(withWaiver("{testCase: TC_1, reason: known}")).policy().waivers())
        .containsExactly(new Waiver("TC_1", "known", null, null));
  }

  @Test
  void waiverWithoutReasonOrWithNoDay_isRefused() throws IOException {
    Path unreasoned = withWaiver("{testCase: TC_1}");
    assertThatThrownBy(() -> read(unreasoned)).hasMessageContaining("reason");
    Path soon = withWaiver("{testCase: TC_1, reason: known, expires: soon}");
    assertThatThrownBy(() -> read(soon))
        .hasMessageContaining("policy.waivers[0].expires: expected a day (YYYY-MM-DD)");
    Path never = withWaiver("{testCase: TC_1, reason: known, expires: 2026-02-30}");
    assertThatThrownBy(() -> read(never))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("'2026-02-30' is no day");
  }

  @Test
  void placeThatNobodyFills_isNamedByItsKey() {
    places.remove("token");
    assertThatThrownBy(() -> read(EMBEDDED))
        .hasMessageStartingWith(EMBEDDED + ": pixit.endpoints.token: nothing is known for {token}");
  }

  /** Both of ours are one server, which listens at the port of the first. */
  @Test
  void otherThirdPartyAtAnotherDoor_isRefused() throws IOException {
    places.put("third_party_redirect", "https://localhost:8444/one");
    places.put("other_third_party_redirect", "https://127.0.0.1:8444/two");
    places.put("expendable_third_party_redirect", "https://localhost:8444/three");
    assertThat(read(EMBEDDED).pixit().otherThirdParty().orElseThrow().redirectUri())
        .isEqualTo("https://127.0.0.1:8444/two");
    assertRefused(
        "pixit.otherThirdParty.redirectUri: 'https://localhost:8445/two' must name the port of"
            + " pixit.thirdParty.redirectUri (https://localhost:8444/one)",
        "\"{other_third_party_redirect}\"",
        "https://localhost:8445/two");
    assertRefused(
        "must name the port of", "\"{other_third_party_redirect}\"", "https://localhost/two");
    assertRefused(
        "pixit.otherThirdParty.redirectUri: 'https://tp.example:8444/two' must begin with"
            + " https://localhost",
        "\"{other_third_party_redirect}\"",
        "https://tp.example:8444/two");
  }

  @Test
  void addressThatCannotWork_isNamedByItsKey() throws IOException {
    assertRefused(
        "pixit.endpoints.token: 'https://localhost:99999/token' is no address: there is no port",
        "\"{token}\"",
        "https://localhost:99999/token");
    assertRefused("pixit.endpoints.token: 'https://' is no address", "\"{token}\"", "https://");
    assertRefused(
        "pixit.endpoints.token: 'https://localhost/token#part' must not have a fragment",
        "\"{token}\"",
        "\"https://localhost/token#part\"");
    assertRefused(
        "pixit.endpoints.token: http://utility.example is plain http to another machine",
        "\"{token}\"",
        "http://utility.example");
    assertRefused(
        "pixit.thirdParty.redirectUri: 'http://localhost/cb' must begin with https://localhost",
        "\"{third_party_redirect}\"",
        "http://localhost/cb");
  }

  @Test
  void addressWithPassword_isRefusedAndNotShown() throws IOException {
    Path file = changed("\"{token}\"", "https://bob:sup3rs3cret@localhost/token");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.endpoints.token: the address has a user or password")
        .hasMessageNotContaining("sup3rs3cret");
  }

  @Test
  void otherRedirectAddresses_areReadAndMayBeAnywhere() throws IOException {
    String place = "\"{third_party_last_redirect}\"";
    places.put("third_party_last_redirect", "https://app.example/second");
    assertThat(read(EMBEDDED).pixit().thirdParty().otherRedirectUris())
        .containsExactly("https://app.example/second");
    assertRefused("pixit.thirdParty.otherRedirectUris: 'https://'", place, "https://");
    assertRefused(
        "pixit.thirdParty.otherRedirectUris: 'https://localhost/third_party_redirect' is"
            + " redirectUri itself; name another that is registered, or write []",
        place,
        "https://localhost/third_party_redirect");
  }

  @Test
  void otherRedirectAddresses_mayBeNoneOrUnknown() throws IOException {
    String key = "    otherRedirectUris: [\"{third_party_last_redirect}\"]\n";

    RunFile none = read(changed(key, "    otherRedirectUris: []\n"));
    assertThat(none.pixit().thirdParty().hasOneRedirectUri()).isTrue();
    assertThat(none.pixit().thirdParty().otherRedirectUris()).isEmpty();
    RunFile unknown = read(changed(key, ""));
    assertThat(unknown.pixit().thirdParty().hasOneRedirectUri()).isFalse();
    assertThat(unknown.pixit().thirdParty().otherRedirectUris()).isEmpty();
  }

  @Test
  void addressForNotifications_isReadAndMayBeAnywhereOverTls() throws IOException {
    String key = "redirectUri: \"{third_party_redirect}\"";
    places.put("third_party_redirect", "https://localhost:8444/one");
    places.put("other_third_party_redirect", "https://localhost:8444/two");
    places.put("expendable_third_party_redirect", "https://localhost:8444/three");
    String text =
        Files.readString(EMBEDDED)
            .replace(key, key + "\n    notificationUri: https://tp.example/told");
    assertThat(
            read(Files.writeString(folder.resolve("told.yaml"), text))
                .pixit()
                .thirdParty()
                .notificationUri())
        .hasValue("https://tp.example/told");
    assertRefused(
        "pixit.thirdParty.notificationUri: 'http://localhost/told' must begin with https://",
        key,
        key + "\n    notificationUri: http://localhost/told");
    assertRefused(
        "has the path of pixit.thirdParty.redirectUri",
        key,
        key + "\n    notificationUri: https://tp.example/one");
  }

  @Test
  void hooks_areAddressesCommandsOrPrompts() throws IOException {
    TestHooks hooks =
        read(changed(
                "    expire: \"{hooks}/expire\"\n    revokeAuthorization: \"{hooks}/revoke\"\n",
                """
                    expire: {command: [./expire, now]}
                    revokeAuthorization: {prompt: Revoke it, seconds: 59}
                """))
            .pixit()
            .hooks()
            .orElseThrow();
    assertThat(hooks.byName())
        .containsEntry("expire", new Hook.Command(List.of("./expire", "now"), 20))
        .containsEntry("revokeAuthorization", new Hook.Prompt("Revoke it", 59));
  }

  @Test
  void hookThatMayTakeLongerThanACase_isRefused() throws IOException {
    Path file = changed("expire: \"{hooks}/expire\"", "expire: {prompt: Do it, seconds: 60}");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.hooks.expire.seconds: 60 is not below");
    Path both = changed("expire: \"{hooks}/expire\"", "expire: {prompt: Do it, command: [x]}");
    assertThatThrownBy(() -> read(both)).isInstanceOf(BadRunFile.class);
  }

  @Test
  void clientThatSigns_hasAKeyAndNoSecret() throws IOException {
    RunFile.Client client =
        read(changed("secret: embedded:third_party\n", "secret: embedded:third_party\n"))
            .pixit()
            .otherThirdParty()
            .orElseThrow()
            .registration();
    assertThat(client.signs()).isTrue();
    assertThat(client.signing().keyId()).contains("1");
    Path keyless =
        changed(
            "      key: embedded:REGISTRATION_other_third_party_key\n",
            "      secret: embedded:REGISTRATION_other_third_party\n");
    assertThatThrownBy(() -> read(keyless)).isInstanceOf(BadRunFile.class);
  }

  @Test
  void customerWhoseTokensWereHandedOver_needsNoPassword() throws IOException {
    RunFile.Customer customer =
        read(changed(
                "      user: ben\n      password: embedded:ben\n",
                "      handedOver: {token: env:T, resourceUri: https://a.example/1}\n"))
            .pixit()
            .customers()
            .get(1);
    assertThat(customer.password()).isEmpty();
    assertThat(customer.handedOver().orElseThrow().resourceUri()).isEqualTo("https://a.example/1");
    Path nothing = changed("      user: ben\n      password: embedded:ben\n", "");
    assertThatThrownBy(() -> read(nothing)).isInstanceOf(BadRunFile.class);
  }

  @Test
  void versionsWithoutQuotes_areVersions() throws IOException {
    RunFile runFile = read(changed("  espiVersion: \"4.0\"", "  espiVersion: 4.0"));
    assertThat(runFile.pics().espiVersion()).isEqualTo(EspiVersion.V4_0);
    RunFile bounded = read(changed("\npixit:\n", "\npixit:\n  tls: {min: 1.2, max: 1.3}\n"));
    assertThat(bounded.pixit().http().tls().least()).contains(TlsWays.Version.TLS_1_2);
    assertRefused("pics.espiVersion: expected", "  espiVersion: \"4.0\"", "  espiVersion: 4");
  }
}
