package dev.greenlight.judge.tls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Handshake;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with a certificate, beside one that is right. */
final class CertificateChecksTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final CertificateAuthority AUTHORITY = CertificateAuthority.create(() -> NOW);
  private static final CertificateOrder GOOD = CertificateOrder.forLoopback();
  private static final CertificateOrder REVOCABLE =
      GOOD.lasting(Duration.ofDays(1), Duration.ofDays(60)).revocableAt("http://localhost/list");

  private static final CertificateOrder ANSWERED =
      GOOD.lasting(Duration.ofDays(1), Duration.ofDays(60)).answeredAt("http://localhost/asked");

  @TempDir Path folder;

  private Outcome judged(Check check, CertificateOrder order) {
    return judged(check, "https://localhost:8443", AUTHORITY.issue(order).chain());
  }

  private Outcome judged(Check check, String server, List<X509Certificate> chain) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("certificate 1", presented(server, chain)).of(check);
    }
  }

  private Outcome revoked(ServerIdentity identity, byte[] list) {
    return revoked(identity, "revocation list 1", list);
  }

  private Outcome revoked(ServerIdentity identity, String role, byte[] content) {
    Exchange fetched =
        new Exchange(
            new Exchange.Request("GET", "http://localhost/list", List.of(), Body.NONE),
            new Exchange.Response(200, List.of(), new Body("", content.length, false, content)),
            null,
            1);
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("certificate 1", presented("https://localhost:1", identity.chain()))
          .with(role, fetched)
          .of(new CertificateIsNotRevoked());
    }
  }

  private static Handshake presented(String server, List<X509Certificate> chain) {
    return new Handshake(
        server,
        new Handshake.Offer("a certificate", List.of("TLS 1.3"), List.of("TLS_AES_128_GCM_SHA256")),
        new Handshake.Reply(Handshake.Kind.HELLO, "TLS 1.3", "TLS_AES_128_GCM_SHA256", null),
        new Handshake.Identity(encoded(chain), encoded(AUTHORITY.trustStore().authorities()), null),
        NOW.toString(),
        1);
  }

  private static List<String> encoded(List<X509Certificate> certificates) {
    return certificates.stream().map(CertificateChecksTest::encoded).toList();
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertGood(Outcome outcome) {
    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.undecided()).isNull();
    assertThat(outcome.inspected()).isPositive();
  }

  @Test
  void goodCertificate_isComplainedAboutByNobody() {
    List.of(
            new ChainIsTrusted(),
            new CertificateNamesHost(),
            new CertificateKeysAreStrong(),
            new CertificateSignaturesAreStrong(),
            new CertificatesAreInForce(),
            new CertificateLivesNoLongerThanAllowed(),
            new CertificateIsNotRevoked())
        .forEach(check -> assertGood(judged(check, GOOD)));
  }

  @Test
  void certificateOfAStranger_isNotTrusted() {
    List<X509Certificate> chain = AUTHORITY.another("Somebody else").issue(GOOD).chain();

    assertThat(Hearing.kinds(judged(new ChainIsTrusted(), "https://localhost:1", chain)))
        .containsExactly("ChainBroken");
  }

  @Test
  void authorityThatIsTrusted_needNotBePresented() {
    List<X509Certificate> leaf = AUTHORITY.issue(GOOD).chain().subList(0, 1);

    assertGood(judged(new ChainIsTrusted(), "https://localhost:1", leaf));
  }

  @Test
  void strangerOfTheSameName_isNotTrusted() {
    List<X509Certificate> chain = AUTHORITY.another("Greenlight run authority").issue(GOOD).chain();

    assertThat(Hearing.kinds(judged(new ChainIsTrusted(), "https://localhost:1", chain)))
        .containsExactly("ChainBroken");
  }

  @Test
  void addressesAndNames_areFoundAmongTheAlternativeNames() {
    List<X509Certificate> chain = AUTHORITY.issue(GOOD).chain();

    List.of("https://127.0.0.1:1", "https://[::1]:1", "https://localhost:1")
        .forEach(server -> assertGood(judged(new CertificateNamesHost(), server, chain)));
    assertThat(Hearing.kinds(judged(new CertificateNamesHost(), "https://127.0.0.2:1", chain)))
        .containsExactly("HostNotNamed");
  }

  @Test
  void star_standsForOneWholeLabel() {
    List<X509Certificate> chain = AUTHORITY.issue(GOOD.forHost("*.utility.example")).chain();

    assertGood(judged(new CertificateNamesHost(), "https://api.utility.example:1", chain));
    List.of("https://utility.example:1", "https://a.b.utility.example:1")
        .forEach(
            server ->
                assertThat(Hearing.kinds(judged(new CertificateNamesHost(), server, chain)))
                    .containsExactly("HostNotNamed"));
  }

  @Test
  void rsaKey_isStrongFrom2048Bits() {
    assertGood(judged(new CertificateKeysAreStrong(), GOOD.rsa(2048)));
    assertThat(Hearing.kinds(judged(new CertificateKeysAreStrong(), GOOD.rsa(1024))))
        .containsExactly("WeakKey");
  }

  @Test
  void sha1_isWeak() {
    assertThat(Hearing.kinds(judged(new CertificateSignaturesAreStrong(), GOOD.signedOver("SHA1"))))
        .containsExactly("WeakSignature");
  }

  @Test
  void expiredCertificate_isNotInForceThoughItsChainHolds() {
    CertificateOrder expired = GOOD.lasting(Duration.ofDays(10), Duration.ofDays(7));

    assertThat(Hearing.kinds(judged(new CertificatesAreInForce(), expired)))
        .containsExactly("NotInForce");
  }

  @Test
  void lifetime_isJudgedByTheDayOfIssue() {
    assertGood(
        judged(
            new CertificateLivesNoLongerThanAllowed(),
            GOOD.lasting(Duration.ofDays(300), Duration.ofDays(398))));
    assertThat(
            Hearing.kinds(
                judged(
                    new CertificateLivesNoLongerThanAllowed(),
                    GOOD.lasting(Duration.ofDays(1), Duration.ofDays(201)))))
        .containsExactly("LivesTooLong");
  }

  @Test
  void revokedCertificate_isFoundOnTheListOfItsIssuer() {
    ServerIdentity identity = AUTHORITY.issue(REVOCABLE);

    assertThat(
            Hearing.kinds(
                revoked(identity, AUTHORITY.revocationList(identity.chain().subList(0, 1)))))
        .containsExactly("Revoked");
    assertGood(revoked(identity, AUTHORITY.revocationList(List.of())));
  }

  @Test
  void listOfSomebodyElse_saysNothing() {
    byte[] forged = AUTHORITY.another("Greenlight run authority").revocationList(List.of());

    assertThat(revoked(AUTHORITY.issue(REVOCABLE), forged).undecided())
        .contains("no revocation list of its issuer");
  }

  @Test
  void revokedCertificate_isFoundInTheAnswerOfItsResponder() {
    ServerIdentity identity = AUTHORITY.issue(ANSWERED);
    X509Certificate leaf = identity.chain().get(0);

    Outcome revoked =
        revoked(identity, "revocation answer 1", AUTHORITY.revocationAnswer(leaf, true));
    assertThat(Hearing.kinds(revoked)).containsExactly("Revoked");
    assertGood(revoked(identity, "revocation answer 1", AUTHORITY.revocationAnswer(leaf, false)));
  }

  @Test
  void answerAboutAnother_orByAnother_saysNothing() {
    ServerIdentity identity = AUTHORITY.issue(ANSWERED);
    X509Certificate leaf = identity.chain().get(0);
    X509Certificate other = AUTHORITY.issue(ANSWERED).chain().get(0);
    byte[] forged = AUTHORITY.another("Greenlight run authority").revocationAnswer(leaf, false);

    for (byte[] answer :
        List.of(AUTHORITY.revocationAnswer(other, false), forged, "<html/>".getBytes(UTF_8))) {
      assertThat(revoked(identity, "revocation answer 1", answer).undecided())
          .contains("no answer for it");
    }
  }

  @Test
  void answerThatProvesNothing_isToldWithTheReason() {
    ServerIdentity identity = AUTHORITY.issue(ANSWERED);
    X509Certificate leaf = identity.chain().get(0);
    byte[] unauthorized = {0x30, 0x03, 0x0A, 0x01, 0x06};
    byte[] ofAnother = AUTHORITY.another("Greenlight run authority").revocationAnswer(leaf, false);
    byte[] forged = AUTHORITY.revocationAnswer(leaf, false);
    forged[forged.length - 1]++;

    assertSaysNothing(identity, "revocation answer 1", unauthorized, "UNAUTHORIZED");
    assertSaysNothing(identity, "revocation answer 1", ofAnother, "does not include");
    assertSaysNothing(identity, "revocation answer 1", forged, "ignature");
    assertSaysNothing(identity, "revocation answer 1", "<html/>".getBytes(UTF_8), "content");
    assertSaysNothing(identity, "revocation list 1", "<html/>".getBytes(UTF_8), "is none");
    assertSaysNothing(
        identity,
        "revocation list 1",
        AUTHORITY.another("Greenlight run authority").revocationList(List.of()),
        "not signed by the issuer");
  }

  private void assertSaysNothing(
      ServerIdentity identity, String role, byte[] content, String reason) {
    assertThat(revoked(identity, role, content).undecided()).contains("was to be had (", reason);
  }

  @Test
  void certificateThatNamesNoList_needsNone() {
    Outcome outcome =
        judged(
            new CertificateIsNotRevoked(), GOOD.lasting(Duration.ofDays(1), Duration.ofDays(60)));

    assertThat(outcome.undecided()).isNull();
    assertThat(outcome.notApplicable()).contains("names nobody");
  }

  @Test
  void certificateThatCouldBeRevoked_isNotGoodWithoutAList() {
    assertThat(judged(new CertificateIsNotRevoked(), REVOCABLE).undecided()).isNotNull();
  }

  @Test
  void noCertificateAtAll_isNoPass() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with(
                  "certificate 1",
                  new Handshake(
                      "https://localhost:1",
                      new Handshake.Offer("a certificate", List.of("TLS 1.3"), List.of()),
                      new Handshake.Reply(Handshake.Kind.ALERT, null, null, "handshake_failure"),
                      null,
                      NOW.toString(),
                      1))
              .of(new ChainIsTrusted());

      assertThat(outcome.undecided()).contains("no certificate was presented");
    }
  }
}
