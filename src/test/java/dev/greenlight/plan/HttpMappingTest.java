package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Http;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.TlsWays;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
  void waysOfTls_areRead() throws IOException {
    String said =
        """
          tls:
            verify: authority
            min: "1.3"
            certificates:
              API.example: {pkcs12: tp.p12, password: "env:TP"}
              "::1": {chain: tp.pem, key: "env:KEY"}
        """;
    TlsWays tls = read(changed(PIXIT, PIXIT + said)).pixit().http().tls();
    assertThat(tls.verify()).isEqualTo(TlsWays.Verify.AUTHORITY);
    assertThat(tls.protocols())
        .hasValueSatisfying(all -> assertThat(all).containsExactly("TLSv1.3"));
    assertThat(tls.certificates()).containsOnlyKeys("api.example", "::1");
    assertThat(tls.hasCertificateFor("api.EXAMPLE")).isTrue();
    assertThat(tls.leniency()).isPresent();
    assertThat(TlsWays.USUAL.leniency()).isEmpty();
    assertThat(TlsWays.USUAL.protocols()).isEmpty();
  }

  @Test
  void waysOfTlsThatCannotWork_areRefusedByTheirKeys() throws IOException {
    assertRefused(
        "pixit.tls: max (1.2) is below min (1.3)",
        PIXIT,
        PIXIT + "  tls: {min: \"1.3\", max: \"1.2\"}\n");
    assertRefused("pixit.tls.min: expected one of", PIXIT, PIXIT + "  tls: {min: \"1.1\"}\n");
    assertRefused("pixit.tls.verify: expected one of", PIXIT, PIXIT + "  tls: {verify: none}\n");
    assertRefused(
        "pixit.tls.certificates.a.example.key: a secret must not stand",
        PIXIT,
        PIXIT + "  tls: {certificates: {a.example: {chain: a.pem, key: hunter2}}}\n");
    assertRefused("pixit.tls: expected a block with a key at least", PIXIT, PIXIT + "  tls: {}\n");
    assertRefused(
        "pixit.tls.certificates: the key 'https://a.example' is none; expected the name of a host",
        PIXIT,
        PIXIT + "  tls: {certificates: {\"https://a.example\": {chain: a, key: \"env:A\"}}}\n");
  }

  @Test
  void waysOfResources_areRead() throws IOException {
    String said =
        "  resources: {dateFilter: updated, dateFormat: fraction, trailingSlash: true,"
            + " redirects: followed}\n";
    ResourceWays ways = read(changed(PIXIT, PIXIT + said)).pixit().http().resources();
    assertThat(ways).isEqualTo(new ResourceWays("updated", true, true, true));
    assertThat(ways.written(Instant.parse("2026-01-31T05:00:00Z")))
        .isEqualTo("2026-01-31T05:00:00.000Z");
    assertThat(ResourceWays.USUAL.written(Instant.parse("2026-01-31T05:00:00Z")))
        .isEqualTo("2026-01-31T05:00:00Z");
    assertThat(ways.address("https://a.example/b")).isEqualTo("https://a.example/b/");
    assertThat(ResourceWays.USUAL.address("https://a.example/b")).isEqualTo("https://a.example/b");
    assertRefused(
        "pixit.resources.dateFilter: expected one of",
        PIXIT,
        PIXIT + "  resources: {dateFilter: changed}\n");
    assertRefused(
        "pixit.resources.dateFormat: expected one of",
        PIXIT,
        PIXIT + "  resources: {dateFormat: epoch}\n");
  }

  @Test
  void acceptThatNobodyWouldAskFor_isRefused() throws IOException {
    assertRefused(
        "pixit.http.accept.ApplicationInfomation: no address of a resource has such a segment; did"
            + " you mean ApplicationInformation?",
        PIXIT,
        with("accept: {ApplicationInfomation: application/xml}"));
    assertRefused(
        "pixit.http.accept.Batch: expected media types, such as application/atom+xml, observed"
            + " \"xml\"",
        PIXIT,
        with("accept: {Batch: xml}"));
    assertRefused("pixit.http.accept.Batch", PIXIT, with("accept: {Batch: \"a/b, c\"}"));
    assertThat(http("accept: {default: \"application/atom+xml;type=feed, */*;q=0.1\"}").accept())
        .hasSize(1);
  }

  @Test
  void patterns_areToldInWords() throws IOException {
    assertRefused(
        "pixit.http.proxy: expected host:port, such as proxy.utility.example:3128, without a"
            + " scheme, observed \"http://proxy.example:3128\"",
        PIXIT,
        with("proxy: \"http://proxy.example:3128\""));
    assertRefused(
        "pixit.http.resolve.api.example: expected an address of IPv4 or IPv6, such as 192.0.2.7 or"
            + " 2001:db8::7, observed \"999.0.2.7\"",
        PIXIT,
        with("resolve: {api.example: 999.0.2.7}"));
    assertRefused(
        "pixit.http.headers: the key 'X A' is none; expected the name of a header, such as"
            + " X-Tenant",
        PIXIT,
        with("headers: {\"X A\": x}"));
    assertRefused(
        "pixit.http.rateLimit: expected one of its keys, observed an empty block",
        PIXIT,
        with("rateLimit: {}"));
  }
}
