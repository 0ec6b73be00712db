package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Data Custodian that wants a certificate from Third Parties, tested as any other target. */
final class MutualTlsIT {
  private static final Set<String> CASES = Set.of("TC_OAD005_a", "TC_OAD002", "TC_ACC_BATCH_RIGHT");
  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir private Path folder;

  private ServedCustodian custodian;
  private Path runFile;

  @BeforeEach
  void serve() throws IOException {
    int door;
    try (ServerSocket free = new ServerSocket(0)) {
      door = free.getLocalPort();
    }
    custodian =
        ServedCustodian.start(
            new ServedCustodian.Order(
                0,
                1,
                List.of(URI.create("https://localhost:" + door + "/callback")),
                URI.create("https://localhost:" + door + "/other"),
                LocalPractice.PLAIN.withMonths(UsageData.SHORTEST_HISTORY).demandingCertificates(),
                Bending.NONE),
            CLOCK);
    runFile =
        custodian.handOver(Path.of("fixtures/runs/embedded-custodian.yaml"), folder).runFile();
  }

  @AfterEach
  void stop() {
    custodian.close();
  }

  private RunResult run() {
    try (Target target = new ConfiguredTarget(runFile, Map.of(), CLOCK).open()) {
      return new Conductor(Catalogue.load(), CLOCK, Progress.SILENT)
          .perform(
              new RunOrder(
                  "mutual-tls",
                  Path.of("features"),
                  folder.resolve("evidence"),
                  Profile.CERTIFICATION,
                  target.runFile().pics().espiVersion(),
                  Set.of(),
                  CASES,
                  2,
                  3,
                  Optional.empty(),
                  "test"),
              target);
    }
  }

  @Test
  void certificateThatWasGiven_letsTheThirdPartyIn() throws IOException {
    assertThat(Files.readString(runFile)).contains("clientCertificate: {chain: third-party.pem");
    assertThat(run().testCases())
        .hasSameSizeAs(CASES)
        .allSatisfy(
            each ->
                assertThat(each.verdict())
                    .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                    .isEqualTo(Verdict.PASS));
  }

  @Test
  void certificateAndKeyInOneFile_letTheThirdPartyInToo() throws Exception {
    char[] password = "a-password-of-ours".toCharArray();
    KeyStore both = KeyStore.getInstance("PKCS12");
    both.load(null, null);
    both.setKeyEntry(
        "third party",
        PrivateKeys.readPem(
            Files.readString(folder.resolve("secrets/third_party_certificate_key"))),
        password,
        TrustStore.readPem(folder.resolve("third-party.pem"))
            .authorities()
            .toArray(new Certificate[0]));
    try (OutputStream out = Files.newOutputStream(folder.resolve("third-party.p12"))) {
      both.store(out, password);
    }
    Files.writeString(folder.resolve("secrets/password"), "a-password-of-ours");
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replaceAll(
                "(?m)^  clientCertificate: .*\n",
                "  clientCertificate: {pkcs12: third-party.p12,"
                    + " password: \"file:secrets/password\"}\n"));

    assertThat(run().testCases())
        .hasSameSizeAs(CASES)
        .extracting(TestCaseResult::verdict)
        .containsOnly(Verdict.PASS);
  }

  @Test
  void passwordOfAnotherFile_isTold() throws IOException {
    Files.writeString(folder.resolve("secrets/password"), "a-password-of-ours");
    Files.writeString(folder.resolve("third-party.p12"), "no PKCS12");
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replaceAll(
                "(?m)^  clientCertificate: .*\n",
                "  clientCertificate: {pkcs12: third-party.p12,"
                    + " password: \"file:secrets/password\"}\n"));

    assertThatThrownBy(this::run)
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.clientCertificate: no certificate could be read");
  }

  @Test
  void certificateForThatHostAlone_letsTheThirdPartyInToo() throws IOException {
    String said = Files.readString(runFile);
    Files.writeString(
        runFile,
        said.replaceAll(
            "(?m)^  clientCertificate: (.*)\n", "  tls: {certificates: {localhost: $1}}\n"));
    assertThat(run().testCases())
        .hasSameSizeAs(CASES)
        .extracting(TestCaseResult::verdict)
        .containsOnly(Verdict.PASS);
  }

  @Test
  void certificateForAnotherHost_opensNothing() throws IOException {
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replaceAll(
                "(?m)^  clientCertificate: (.*)\n",
                "  tls: {certificates: {api.utility.example: $1}}\n"));

    assertThat(run().testCases()).extracting(TestCaseResult::verdict).doesNotContain(Verdict.PASS);
  }

  @Test
  void withoutOne_noTokenIsHad() throws IOException {
    Files.writeString(
        runFile, Files.readString(runFile).replaceAll("(?m)^  clientCertificate: .*\n", ""));

    assertThat(run().testCases()).extracting(TestCaseResult::verdict).doesNotContain(Verdict.PASS);
  }

  @Test
  void withThatOfAnotherAuthority_noRunBegins() throws IOException {
    ServerIdentity foreign =
        CertificateAuthority.create(CLOCK).issueForClient(CertificateOrder.forLoopback());
    Files.writeString(folder.resolve("third-party.pem"), TrustStore.of(foreign.chain()).pem());
    Files.writeString(
        folder.resolve("secrets/third_party_certificate_key"), PrivateKeys.pem(foreign.key()));

    assertThatThrownBy(this::run)
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.clientCertificate");
  }
}
