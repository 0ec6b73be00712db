package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Http;
import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HttpMappingTest extends OnShippedRunFile {
  private static final String PIXIT = "\npixit:\n";

  private static String with(String http) {
    return PIXIT + "  http: {" + http + "}\n";
  }

  private Http http(String http) throws IOException {
    return read(changed(PIXIT, with(http))).pixit().http();
  }

  @Test
  void nothingSaid_isPlain() {
    assertThat(read(EMBEDDED).pixit().http()).isEqualTo(Http.PLAIN);
  }

  @Test
  void allOfIt_isRead() throws IOException {
    Http http =
        http(
            "userAgent: Mozilla/5.0, headers: {X-Tenant: \"238\", X-Api-Key: \"env:KEY\"},"
                + " rateLimit: {requestsPerSecond: 0.5}, proxy: \"proxy.example:3128\","
                + " resolve: {API.example: 192.0.2.7}");
    assertThat(http.userAgent()).hasValue("Mozilla/5.0");
    assertThat(http.headers()).isEqualTo(Map.of("X-Tenant", "238"));
    assertThat(http.secretHeaders()).isEqualTo(Map.of("X-Api-Key", new SecretReference("env:KEY")));
    assertThat(http.spacing()).hasValue(Duration.ofSeconds(2));
    assertThat(http.proxy()).isEqualTo(Optional.of(new Http.Proxy("proxy.example", 3128)));
    assertThat(http.resolve()).isEqualTo(Map.of("api.example", "192.0.2.7"));
  }

  @Test
  void delay_isAnotherWordForTheRate() throws IOException {
    assertThat(http("rateLimit: {delayMillis: 250}").spacing()).hasValue(Duration.ofMillis(250));
    assertRefused("rateLimit", PIXIT, with("rateLimit: {delayMillis: 250, requestsPerSecond: 2}"));
  }

  @Test
  void whatCannotWork_isRefused() throws IOException {
    assertRefused("a secret must not stand", PIXIT, with("headers: {X-Api-Key: abcdefgh}"));
    assertRefused("requests say that themselves", PIXIT, with("headers: {Authorization: x}"));
    assertRefused("pixit.http.userAgent", PIXIT, with("headers: {User-Agent: x}"));
    assertRefused("headers", PIXIT, with("headers: {\"X A\": x}"));
    assertRefused("headers", PIXIT, with("headers: {X-A: \"x\\r\\nX-B: y\"}"));
    assertRefused("names no port", PIXIT, with("proxy: \"proxy.example:70000\""));
    assertRefused("proxy", PIXIT, with("proxy: \"http://proxy.example:3128\""));
    assertRefused("resolve", PIXIT, with("resolve: {api.example: other.example}"));
    assertRefused("resolve", PIXIT, with("resolve: {api.example: 999.0.2.7}"));
  }

  @Test
  void accept_isOfTheLastNameInThePath() throws IOException {
    Http http =
        read(changed(
                PIXIT, PIXIT + "  http: {accept: {Batch: a/a, UsagePoint: b/b, default: c/c}}\n"))
            .pixit()
            .http();
    assertThat(http.acceptOf("https://x.example/Batch/Subscription/1")).isEqualTo("a/a");
    assertThat(http.acceptOf("https://x.example/Batch/Subscription/1/UsagePoint/2?a=b"))
        .isEqualTo("b/b");
    assertThat(http.acceptOf("https://x.example/Authorization/1")).isEqualTo("c/c");
    assertThat(Http.PLAIN.acceptOf("https://x.example/Batch/1")).isEqualTo("application/atom+xml");
  }

  @Test
  void reception_isRead() throws IOException {
    String said =
        """
          reception:
            certificate: {pkcs12: tp.p12, password: "env:TP"}
            notification: {status: 202, delayMillis: 50, challenge: ping}
        """;
    assertThat(read(changed(PIXIT, PIXIT + said)).pixit().http().reception())
        .isEqualTo(
            new Reception(
                Optional.of(
                    new RunFile.ClientCertificate("tp.p12", new SecretReference("env:TP"), true)),
                202,
                Duration.ofMillis(50),
                Optional.of("ping")));
    assertThat(read(EMBEDDED).pixit().http().reception()).isEqualTo(Reception.USUAL);
    assertRefused("status", PIXIT, PIXIT + "  reception: {notification: {status: 500}}\n");
  }
}
