package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.run.ServedCustodian;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whose matter it is that something does not work, told a line each before a run. */
@Isolated
final class DoctorIT {
  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private ServedCustodian custodian;
  private int door;

  @AfterEach
  void close() {
    if (custodian != null) {
      custodian.close();
    }
  }

  private Path serve(Bending bending) throws IOException {
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
                LocalPractice.PLAIN.withMonths(2),
                bending),
            InstantSource.system());
    Path runFile =
        custodian.handOver(Path.of("fixtures/runs/embedded-custodian.yaml"), folder).runFile();
    // A busy machine is no fault of the target.
    change(runFile, "requestSeconds: 10", "requestSeconds: 60");
    return runFile;
  }

  private void assertLooked(int exit, Path runFile, String... lines) {
    assertThat(shell.run("doctor", "--target", runFile.toString()))
        .as(shell.out() + shell.err())
        .isEqualTo(exit);
    assertThat(shell.out()).contains(lines).doesNotContain("\tat ");
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void targetThatIsReady_isOkThroughout() throws IOException {
    assertLooked(
        ExitCode.OK,
        serve(Bending.NONE),
        "ok       data      customer 2 shares",
        "note     clock     authorization: whether pixit.hooks.advanceClock moves its clock",
        "a target that verifies whom it notifies needs an exception there");
    // What the hook does to the clock is not tried.
    assertThat(shell.out().lines())
        .allMatch(
            line ->
                line.startsWith("ok ")
                    || line.startsWith("note     clock")
                    || line.contains("404, as a root may that is no resource itself"));
    assertThat(shell.out()).contains("ok       resource  ApplicationInformation: https://");
    assertThat(shell.err()).contains("Nothing is to be mended");
    assertThat(shell.out()).doesNotContain(Files.readString(folder.resolve("secrets/ada")).strip());
  }

  @Test
  void runFileOfTheTemplate_isStillToBeFilledIn() throws IOException {
    assertThat(shell.run("init", "--out", folder.resolve("new.yaml").toString())).isZero();
    assertLooked(
        ExitCode.USAGE,
        folder.resolve("new.yaml"),
        "mend     secrets   the secret env:GREENLIGHT_SECRET is not set",
        "mend     DNS       login.utility.example: still the example of the template",
        "skipped  consent");
  }

  @Test
  void secretThatIsMissing_isNamedBesideEverythingElse() throws IOException {
    Path runFile = serve(Bending.NONE);
    Files.delete(folder.resolve("secrets/ada"));
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "mend     secrets   the secret file:secrets/ada cannot be read",
        "ok       TLS ",
        "skipped  consent");
  }

  @Test
  void serverThatIsNotThere_isAMatterOfThePort() throws IOException {
    Path runFile = serve(Bending.NONE);
    custodian.close();
    assertLooked(
        ExitCode.USAGE, runFile, "ok       DNS ", "mend     TCP ", "connection was refused");
  }

  @Test
  void serverWithoutTrust_isAMatterOfTheAuthority() throws IOException {
    Path runFile = serve(Bending.NONE);
    change(runFile, "  trust: [ca.pem]\n", "");
    assertLooked(ExitCode.USAGE, runFile, "mend     TLS ", "name its authority under pixit.trust");
  }

  /** As certify.md says: who is there and does that, a run judges for it. */
  @Test
  void badCertificateAndHangingUp_areTheTargets() throws IOException {
    Path runFile = serve(Bending.NONE);
    String right = Files.readString(runFile);
    change(runFile, "\npixit:\n", "\npixit:\n  http: {resolve: {elsewhere.test: 127.0.0.1}}\n");
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replaceFirst(
                "(?m)^    token: \"https://localhost:", "    token: \"https://elsewhere.test:"));
    assertLooked(
        ExitCode.OK,
        runFile,
        "target   TLS       elsewhere.test:",
        "its certificate is for another name",
        "skipped  consent");

    try (ServerSocket rude = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread hangsUp =
          new Thread(
              () -> {
                try {
                  while (true) {
                    rude.accept().close();
                  }
                } catch (IOException closed) {
                  // The test is over.
                }
              });
      hangsUp.start();
      Files.writeString(
          runFile,
          right.replaceFirst(
              "(?m)^    token: .*$",
              "    token: \"https://localhost:" + rude.getLocalPort() + "/t\""));
      assertLooked(
          ExitCode.OK,
          runFile,
          "ok       TCP       localhost:" + rude.getLocalPort(),
          "target   TLS       localhost:" + rude.getLocalPort(),
          "skipped  consent");
    }
  }

  /** What does not hang on it is looked at all the same. */
  @Test
  void certificateThatCannotBeRead_isALineAmongOthers() throws IOException {
    Path runFile = serve(Bending.NONE);
    Files.writeString(folder.resolve("broken.p12"), "no key store");
    change(
        runFile,
        "\npixit:\n",
        "\npixit:\n  clientCertificate: {pkcs12: broken.p12, password: file:secrets/ada}\n");
    change(runFile, "  trust: [ca.pem]\n", "  trust: [gone.pem]\n");
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "mend     trust     pixit.trust: no certificate could be read from ",
        "mend     trust     pixit.clientCertificate: no certificate could be read from ",
        "what stands there is no key store of PKCS12, or not all of it",
        "ok       TCP ",
        "skipped  TLS ",
        "skipped  consent");
    assertThat(shell.out()).doesNotContain(Files.readString(folder.resolve("secrets/ada")).strip());
  }

  @Test
  void pathThatIsNone_isAMatterOfTheAddress() throws IOException {
    Path runFile = serve(Bending.NONE);
    change(runFile, "/oauth/token\"", "/oauth/tokens\"");
    assertLooked(ExitCode.USAGE, runFile, "answers 404; is that its path (pixit.endpoints.token)?");
  }

  /** Its root is no resource, right or wrong: what is below it shows that. */
  @Test
  void rootOfTheResourcesThatIsNone_isAMatterOfTheAddress() throws IOException {
    Path runFile = serve(Bending.NONE);
    change(runFile, "/espi/1_1/resource\"", "/espi/1_1/resources\"");
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "mend     resource  ApplicationInformation: https://",
        "answers 404; look at pixit.endpoints.resource");
  }

  @Test
  void redirectPortThatIsTaken_isToldBeforeAnyCustomerIsAsked() throws IOException {
    Path runFile = serve(Bending.NONE);
    try (ServerSocket taken = new ServerSocket(door, 1, InetAddress.getLoopbackAddress())) {
      assertLooked(
          ExitCode.USAGE,
          runFile,
          "mend     redirect",
          "port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void wrongSecretsOfClientAndCustomer_areMattersOfTheRunFile() throws IOException {
    Path runFile = serve(Bending.NONE);
    Files.writeString(folder.resolve("secrets/third_party_admin"), "mistaken");
    Files.writeString(folder.resolve("secrets/ben"), "mistaken");
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "mend     client    third_party_admin gets no token: status 401 invalid_client; look at its"
            + " id and secret (pixit.thirdParty.admin)",
        "ok       consent   customer 1",
        "mend     consent   customer 2: the browser never came back to the Third Party",
        "are user and password of customer 2 right (pixit.customers[1])?");
  }

  /** What the run file asks to be done to it is no mistake of the run file. */
  @Test
  void whatHooksOfAnEarlierRunLeft_isToldAsThatAndTakenBack() throws Exception {
    Path runFile = serve(Bending.NONE);
    hook("/advance", "seconds=7200");
    hook("/block", "client=expendable_third_party");
    assertLooked(
        ExitCode.OK,
        runFile,
        "note     clock     this machine is ",
        "an earlier run may have moved its clock (pixit.hooks.advanceClock): pixit.hooks.reset takes"
            + " that back when the next run begins",
        "note     client    REGISTRATION_other_third_party gets no token: status 401 invalid_client;"
            + " what it signs is good by the clock of this machine",
        "note     client    expendable_third_party_admin gets no token: status 400"
            + " unauthorized_client; an earlier run may have blocked it"
            + " (pixit.hooks.blockThirdParty): pixit.hooks.reset takes that back",
        "if none did, look at its id and secret (pixit.expendable.thirdParty.admin)");

    change(runFile, "    reset: ", "    #reset: ");
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "mend     clock     this machine is ",
        "(pixit.hooks.advanceClock): take that back at the target; if none did, set the one that is"
            + " wrong (NTP)",
        "mend     client    REGISTRATION_other_third_party gets no token",
        "mend     client    expendable_third_party_admin gets no token",
        "let it in again at the target, or register another");

    // No hook moves its clock: then it is wrong.
    change(runFile, "    advanceClock: ", "    #advanceClock: ");
    assertLooked(ExitCode.USAGE, runFile, "; set the one that is wrong (NTP)");
    assertThat(shell.out()).doesNotContain("advanceClock");

    change(runFile, "    #reset: ", "    reset: ");
    hook("/reset", "");
    assertLooked(ExitCode.OK, runFile, "ok       clock ", "ok       client    expendable_third");
  }

  private void hook(String path, String form) throws Exception {
    URI hooks = custodian.description().hooks();
    TrustStore trust = TrustStore.readPem(folder.resolve("ca.pem"));
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .sslContext(trust.sslContext())
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(hooks + path))
                    .header("X-Hook-Key", custodian.description().hookKey())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }

  @Test
  void customersWhoAreLeftAlone_areSkipped() throws IOException {
    Path runFile = serve(Bending.NONE);
    assertThat(shell.run("doctor", "--without-consent", "--target", runFile.toString())).isZero();
    assertThat(shell.out()).contains("skipped  consent").doesNotContain("customer 1");
  }

  @Test
  void targetThatSins_isForARunToJudge() throws IOException {
    Path runFile =
        serve(Deviations.bending(Deviations.of("RefusesEveryTokenRequest").orElseThrow()));
    assertLooked(ExitCode.OK, runFile, "target   client    third_party_admin gets no token");
    assertThat(shell.err()).contains("faults of the target");
  }

  /** As of every other address: a run judges who is there and brings no answer to an end. */
  @Test
  void tokenEndpointThatNeverAnswers_isForARunToJudge() throws IOException {
    Path runFile =
        serve(
            new Bending() {
              @Override
              public void bend(TokenEndpoint endpoint) {
                endpoint.alterAnswers(
                    (request, correct) ->
                        request.method().equals("POST")
                            ? correct.with("Content-Encoding", "gzip")
                            : correct);
              }
            });
    assertLooked(ExitCode.OK, runFile, "target   client    third_party_admin: ");
    assertThat(shell.out()).doesNotContain("mend ");
  }

  @Test
  void hooks_areLookedAtAndNotUsed() throws IOException {
    Path runFile = serve(Bending.NONE);
    Path trace = folder.resolve("was-run");
    Path script = Files.writeString(folder.resolve("hook.sh"), "touch " + trace + "\n");
    String text = Files.readString(runFile);
    Files.writeString(
        runFile,
        text.replaceFirst("(?m)^    keyHeader: .*\n", "")
            .replaceFirst("(?m)^    key: .*\n", "")
            .replaceFirst("(?m)^    expire: .*", "    expire: {command: [java, -version]}")
            .replaceFirst(
                "(?m)^    revokeAuthorization: .*",
                "    revokeAuthorization: {command: [" + script + "]}")
            .replaceFirst("(?m)^    notification: .*\n", ""));
    assertLooked(
        ExitCode.USAGE,
        runFile,
        "ok       hooks     pixit.hooks.expire: java can be started",
        "mend     hooks     pixit.hooks.revokeAuthorization: " + script,
        "note     cases     no hook makes the Data Custodian notify (pixit.hooks.notification): ");
    assertThat(trace).doesNotExist();
  }

  @Test
  void runFileThatIsNone_isOneLine() {
    assertThat(shell.run("doctor", "--target", "nowhere.yaml")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("nowhere.yaml: no such file").hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }
}
