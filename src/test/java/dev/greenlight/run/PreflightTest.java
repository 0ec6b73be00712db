package dev.greenlight.run;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose fault it is that nothing answers before the first case. */
final class PreflightTest {
  private static final String[] PLACES = {
    "authorization",
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
    "third_party_redirect",
    "third_party_last_redirect",
    "other_third_party_id",
    "other_third_party_redirect",
    "other_third_party_notification",
    "expendable_third_party_id",
    "expendable_third_party_redirect",
    "portal"
  };

  private static final CallbackDoor NOBODY_KNOCKS =
      new CallbackDoor() {
        @Override
        public Optional<Callback> arrival(String state) {
          throw new IllegalStateException("nobody knocks");
        }

        @Override
        public Optional<Callback> lateArrival(String state) {
          return arrival(state);
        }
      };

  private static Target silent(boolean ours) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    return target(Path.of("fixtures/runs/embedded-custodian.yaml"), port, ours);
  }

  /** A target at that port, as a run file says that leaves places open as the embedded one does. */
  static Target target(Path file, int port, boolean ours) {
    Map<String, String> places = new HashMap<>();
    for (String place : PLACES) {
      places.put(place, "https://localhost:" + port + "/" + place);
    }
    CustodianFacts.DAYS.forEach(day -> places.put(day, "2026-10-01"));
    RunFile runFile = new RunFileReader(places).read(file);
    return new Target(
        "silent",
        runFile,
        new Secrets(Map.of()),
        TrustStore.ofJdk(),
        NOBODY_KNOCKS,
        ours,
        Optional::empty,
        () -> {});
  }

  @Test
  void ownCustodianThatDoesNotAnswer_isOurFault() throws IOException {
    Target target = silent(true);
    assertThatThrownBy(() -> Preflight.check(target))
        .isInstanceOf(OwnPartySilent.class)
        .hasMessageStartingWith("the embedded custodian did not answer");
  }

  @Test
  void targetThatDoesNotAnswer_isAMatterOfConfiguration() throws IOException {
    Target target = silent(false);
    assertThatThrownBy(() -> Preflight.check(target))
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith("nothing answers at https://localhost:");
  }

  /** The JDK's client at times misses plain text that comes in place of a handshake. */
  @Test
  void plainTextThatTheFirstRequestMissed_isFoundAtASecondLook(@TempDir Path folder)
      throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answers =
          new Thread(
              () -> {
                try (Socket silent = server.accept()) {
                  while (!silent.isClosed()) {
                    try (Socket next = server.accept()) {
                      next.getOutputStream()
                          .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                      next.shutdownOutput();
                      next.getInputStream().readAllBytes();
                    }
                  }
                } catch (IOException closed) {
                  // The test is over.
                }
              });
      answers.start();
      Path file =
          Files.writeString(
              folder.resolve("plain.yaml"),
              Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
                  .replace("requestSeconds: 10", "requestSeconds: 1"));
      Target target = target(file, server.getLocalPort(), false);

      assertThatThrownBy(() -> Preflight.check(target))
          .isInstanceOf(BadRunFile.class)
          .hasMessageContaining("the server speaks plain text there, not TLS");
    }
  }

  /** It opens no way, and answers for the server. */
  @Test
  void proxyThatLeadsNowhere_isNamedAndNotTakenForTheTarget(@TempDir Path folder)
      throws IOException {
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.start();
    int port = proxy.getAddress().getPort();
    Path file =
        Files.writeString(
            folder.resolve("behind.yaml"),
            Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
                .replace("{authorization}", "https://custodian.invalid/authorization")
                .replace("\npixit:\n", "\npixit:\n  http: {proxy: \"localhost:" + port + "\"}\n"));
    Target target = target(file, 1, false);
    try {
      assertThatThrownBy(() -> Preflight.check(target))
          .isInstanceOf(BadRunFile.class)
          .hasMessageStartingWith(
              "nothing answers at https://custodian.invalid/authorization: the proxy localhost:"
                  + port
                  + " (pixit.http.proxy) does not lead there: it answers HTTP/1.1 4");
    } finally {
      proxy.stop(0);
    }
  }

  @Test
  void certificateForAnotherName_isNoSilence() throws IOException {
    assertThat(
            Preflight.failed(
                silent(false),
                "https://localhost/",
                "no TLS connection: No subject alternative names present"))
        .hasMessage(
            "https://localhost/: its certificate is not accepted: No subject alternative names"
                + " present");
  }

  @Test
  void certificateOfOurs_isToldFromThatOfTheServer() throws IOException {
    for (String alert : new String[] {"certificate_unknown", "certificate_expired", "unknown_ca"}) {
      assertThat(
              Preflight.failed(
                  silent(false),
                  "https://localhost/",
                  "no TLS connection: (certificate_unknown) Received fatal alert: " + alert))
          .hasMessageContaining("pixit.clientCertificate");
    }
  }

  @Test
  void versionOfTlsThatTheRunFileForbids_isNamedByTheBounds(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bound.yaml"),
            Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
                .replace("\npixit:\n", "\npixit:\n  tls: {max: 1.2}\n"));
    String failure = "no TLS connection: (protocol_version) Received fatal alert: protocol_version";

    assertThat(Preflight.failed(target(file, 1, false), "https://localhost/", failure))
        .hasMessage(
            "https://localhost/: the server speaks no version of TLS to which the run file binds"
                + " clients: TLS 1.2 at most (pixit.tls.max)");
    assertThat(Preflight.failed(silent(false), "https://localhost/", failure))
        .hasMessageEndingWith("Received fatal alert: protocol_version");
  }

  @Test
  void answerThatAsksForTls_isKnownFromABadRequest() {
    String nginx = "<h1>400</h1> The plain HTTP request was sent to HTTPS port";

    assertThat(Preflight.isToldToSpeakTls(answer("http://localhost/", nginx))).isTrue();
    assertThat(Preflight.isToldToSpeakTls(answer("http://localhost/", "client_id is missing")))
        .isFalse();
    assertThat(Preflight.isToldToSpeakTls(answer("https://localhost/", nginx))).isFalse();
  }

  private static Exchange answer(String uri, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        new Exchange.Request("GET", uri, List.of(), Body.NONE),
        new Exchange.Response(400, List.of(), new Body("", bytes.length, false, bytes)),
        null,
        1);
  }
}
