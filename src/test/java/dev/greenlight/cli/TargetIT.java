package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.record.ResultJson;
import dev.greenlight.trust.CertificateAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A target that cannot even be reached gets one line, exit code 2 and no folder; one that answers
 * gets a report, whatever it answers.
 */
@Isolated
final class TargetIT {
  private static final String RESET = "    reset: \"{hooks}/reset\"\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream outBefore = System.out;
  private final PrintStream errBefore = System.err;

  @BeforeEach
  void capture() throws IOException {
    Files.writeString(folder.resolve("secret"), "a-secret-of-some-length");
    Files.writeString(folder.resolve("key"), key());
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setOut(outBefore);
    System.setErr(errBefore);
  }

  private static String key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder()
              .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
          + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has EC", e);
    }
  }

  /** The shipped run file with every address at that server. */
  private Path runFile(String base, String redirectUri) throws IOException {
    return Files.writeString(
        folder.resolve("target.yaml"),
        Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
            .replaceAll("embedded:\\w+_key\\b(?<!hook_key)", "file:key")
            .replaceAll("embedded:\\w+", "file:secret")
            .replace(RESET, "")
            .replace("{certificate}", "0b3e8f5a-9a4c-4a5e-8f0e-2d6c1b7a9e10")
            .replace("{offline_authorization}", base + "/offline")
            .replace("{sftp_host_key}", "SHA256:" + "A".repeat(43))
            .replaceAll(
                "\\{(authorization|token|revocation|introspection|registration|metadata|resource|hooks|portal)}",
                base + "/$1")
            .replaceAll("\\{download_(from|to)}", "2026-10-01")
            .replaceAll("\\{(other_|expendable_)?third_party_id}", "1")
            .replaceAll("\\{(other_|expendable_)?third_party_redirect}", redirectUri)
            .replace("{third_party_last_redirect}", redirectUri + "/last")
            .replace("{other_third_party_notification}", redirectUri + "/told")
            .replace("requestSeconds: 10", "requestSeconds: 5"));
  }

  private Path runFile(String base) throws IOException {
    return runFile(base, "https://localhost/callback");
  }

  private void assertRefused(String expected, Path runFile) {
    Path run = folder.resolve("run");
    long started = System.nanoTime();
    assertThat(Greenlight.run("run", "--target", runFile.toString(), "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(1));
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("greenlight: ")
        .contains(expected);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(run).doesNotExist();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void closedPort_isOneLine() throws IOException {
    String base = "https://localhost:" + freePort();
    assertRefused(
        "nothing answers at " + base + "/authorization: the connection was refused", runFile(base));
  }

  @Test
  void unknownHost_isOneLine() throws IOException {
    assertRefused("the host name is unknown", runFile("https://no-such-host.invalid"));
  }

  @Test
  void authorityThatIsNotTrusted_isOneLineThatSaysWhereToNameIt() throws IOException {
    CertificateAuthority authority = CertificateAuthority.create(InstantSource.system());
    try (ThirdPartyListener server =
        ThirdPartyListener.start(authority.issueForLoopback(), InstantSource.system())) {
      assertRefused(
          "the certificate of the server is not trusted; name its authority under pixit.trust",
          runFile(server.baseUri().toString()));
    }
  }

  @Test
  void plainTextWhereTlsIsExpected_isOneLine() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                while (!plain.isClosed()) {
                  try (Socket socket = plain.accept()) {
                    socket
                        .getOutputStream()
                        .write(
                            "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.shutdownOutput();
                    socket.getInputStream().readAllBytes();
                  } catch (IOException closed) {
                    // The test is over, or the client has heard enough.
                  }
                }
              });
      server.start();
      assertRefused(
          "the server speaks plain text there, not TLS",
          runFile("https://localhost:" + plain.getLocalPort()));
    }
  }

  /** Who is there and keeps silent, or hangs up, is judged for that. */
  @Test
  void serverThatNeverSaysAnything_isPlayedAndReported() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Path file = runFile("http://localhost:" + mute.getLocalPort());
      Files.writeString(
          file, Files.readString(file).replace("requestSeconds: 5", "requestSeconds: 1"));
      Path run = folder.resolve("run");

      assertThat(
              Greenlight.run(
                  "run",
                  "--target",
                  file.toString(),
                  "--cases",
                  "TC_OAD015",
                  "--out",
                  run.toString()))
          .isEqualTo(ExitCode.INCOMPLETE);
      assertThat(ResultJson.read(run.resolve(ResultJson.FILE)).testCases())
          .singleElement()
          .satisfies(each -> assertThat(each.verdict()).isEqualTo(Verdict.INCONCLUSIVE));
    }
  }

  @Test
  void plainHttpToAnotherMachine_isOneLineBeforeAnythingIsSent() throws IOException {
    assertRefused(
        "http://utility.example/authorization is plain http to another machine",
        runFile("http://utility.example"));
  }

  @Test
  void portOfTheRedirectUriThatIsTaken_isOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String redirect = "https://localhost:" + taken.getLocalPort() + "/callback";
      assertRefused(
          "cannot listen at pixit.thirdParty.redirectUri (" + redirect + ")",
          runFile("https://localhost:1", redirect));
    }
  }

  @Test
  void failedCases_comeFromAReadableResultOfThisVersion() throws IOException {
    assertFailedRefused("no such file", folder.resolve("nowhere.json"));
    assertFailedRefused("no formatVersion", write("empty.json", ""));
    assertFailedRefused("no formatVersion", write("other.json", "{\"a\": 1}"));
    assertFailedRefused("no valid JSON at line 1", write("garbage.json", "[1"));
    assertFailedRefused("format version 99", write("later.json", "{\"formatVersion\": 99}"));
    assertFailedRefused(
        "no text in UTF-8", Files.write(folder.resolve("bytes.json"), new byte[] {-1, -2, 0}));
    assertFailedRefused("every case in", FailedResult.write(folder.resolve("passed.json")));
    assertFailedRefused(
        "no test case TC_GONE",
        FailedResult.write(folder.resolve("old.json"), "TC_OAD015", "TC_GONE"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private void assertFailedRefused(String expected, Path file) {
    err.reset();
    Path run = folder.resolve("run");
    assertThat(Greenlight.run("run", "--failed", file.toString(), "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains(expected);
    assertThat(run).doesNotExist();
  }

  /** The good twin: plain http on loopback is played, and what it does is a verdict. */
  @Test
  void plainHttpOnLoopback_isPlayedAndOnlyTheFailedCasesAre() throws IOException {
    HttpServer server = serveNotFound();
    Path run = folder.resolve("run");
    try {
      int code =
          Greenlight.run(
              "run",
              "--target",
              runFile("http://localhost:" + server.getAddress().getPort()).toString(),
              "--failed",
              FailedResult.write(folder.resolve("failed.json"), "TC_OAD015", "TC_META001")
                  .toString(),
              "--out",
              run.toString());
      assertThat(code).isIn(ExitCode.NOT_CONFORMANT, ExitCode.INCOMPLETE);
    } finally {
      server.stop(0);
    }
    RunResult result = ResultJson.read(run.resolve(ResultJson.FILE));
    assertThat(result.testCases())
        .extracting(each -> each.testCase().id())
        .containsExactly("TC_META001", "TC_OAD015");
    assertThat(result.testCases())
        .extracting(each -> each.verdict())
        .doesNotContain(Verdict.PASS, Verdict.ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("target.yaml, profile");
  }

  @Test
  void runFileOfTheTemplate_isStillToBeFilledIn() throws IOException {
    Path file = folder.resolve("new.yaml");
    assertThat(Greenlight.run("init", "--quiet", "--out", file.toString())).isZero();
    assertRefused(
        file + ": pixit.endpoints: login.utility.example is still the example of the template",
        file);
  }

  @Test
  void targetThatIsNotReset_isOneLine() throws IOException {
    HttpServer server = serveNotFound();
    try {
      String base = "http://localhost:" + server.getAddress().getPort();
      Path file = runFile(base);
      String text = Files.readString(file);
      assertThat(text).contains("    expire: ");
      Files.writeString(
          file,
          text.replaceFirst("    expire: ", "    reset: \"" + base + "/reset\"\n    expire: "));
      assertRefused("pixit.hooks.reset: the hook that should reset the target answered 404", file);
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer serveNotFound() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
