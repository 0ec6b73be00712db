package dev.greenlight.party.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that wants certificates from programs, and none from people. */
final class DemandedCertificatesTest {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final CertificateOrder ORDER = CertificateOrder.forLoopback();

  private static PartyServer only13;
  private static PartyServer also12;

  @BeforeAll
  static void start() {
    only13 = start(TlsManners.only13());
    also12 = start(TlsManners.also12());
  }

  @AfterAll
  static void stop() {
    only13.close();
    also12.close();
  }

  private static PartyServer start(TlsManners manners) {
    manners.demandCertificates(AUTHORITY.trustStore(), path -> path.startsWith("/api"));
    return PartyServer.start(AUTHORITY, manners, 0, base -> request -> Answer.text(200, "Hello."));
  }

  private static TrustStore showing(ServerIdentity own) {
    return AUTHORITY.trustStore().showing(own.chain(), PrivateKeys.pem(own.key()));
  }

  private static int get(String version, TrustStore trust, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create((version.equals("1.3") ? only13 : also12).baseUri() + path);
    return HttpClient.newBuilder()
        .sslContext(trust.sslContext())
        .build()
        .send(
            HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.2"})
  void goodCertificate_isLetIn(String version) throws IOException, InterruptedException {
    TrustStore good = showing(AUTHORITY.issueForClient(ORDER));

    assertThat(get(version, good, "/api/x")).isEqualTo(200);
    assertThat(get(version, good, "/page")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.2"})
  void whoShowsNone_seesThePagesAlone(String version) throws IOException, InterruptedException {
    assertThat(get(version, AUTHORITY.trustStore(), "/api/x")).isEqualTo(403);
    assertThat(get(version, AUTHORITY.trustStore(), "/page")).isEqualTo(200);
  }

  /** JDK clients show only what an authority that the server names has issued. */
  @Test
  void foreignCertificate_isAsGoodAsNone() throws IOException, InterruptedException {
    ServerIdentity foreign = AUTHORITY.another("Another authority").issueForClient(ORDER);

    assertThat(get("1.3", showing(foreign), "/api/x")).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.2"})
  void expiredCertificate_endsTheConnection(String version) {
    ServerIdentity expired =
        AUTHORITY.issueForClient(ORDER.lasting(Duration.ofDays(9), Duration.ofDays(7)));

    assertThatThrownBy(() -> get(version, showing(expired), "/api/x"))
        .isInstanceOf(IOException.class);
  }
}
