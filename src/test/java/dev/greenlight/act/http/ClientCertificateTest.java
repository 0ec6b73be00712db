package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.greenlight.record.Exchange;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustException;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that lets nobody in without a certificate. */
final class ClientCertificateTest {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 20);

  /** What it is shown is looked at by the test. */
  private static final class TakesAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return AUTHORITY.trustStore().authorities().toArray(X509Certificate[]::new);
    }
  }

  private final ServerIdentity own = AUTHORITY.issueForLoopback();
  private HttpsServer server;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException {
    ServerIdentity identity = AUTHORITY.issueForLoopback();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(identity.keyStore(), identity.password().toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), new TrustManager[] {new TakesAll()}, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters needy = context.getDefaultSSLParameters();
            needy.setNeedClientAuth(true);
            parameters.setSSLParameters(needy);
          }
        });
    server.createContext(
        "/",
        exchange -> {
          X509Certificate shown =
              (X509Certificate) ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
          byte[] answer = shown.getSerialNumber().toString().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private HttpCall call() {
    return HttpCall.get("https://localhost:" + server.getAddress().getPort() + "/", List.of());
  }

  private TrustStore showing() {
    return AUTHORITY.trustStore().showing(own.chain(), PrivateKeys.pem(own.key()));
  }

  @Test
  void certificateOfTheThirdParty_isShownByBothClients() {
    String serial = own.chain().get(0).getSerialNumber().toString();
    for (Transport transport :
        List.of(
            new JdkTransport(showing().sslContext(), LIMITS),
            new RestAssuredTransport(showing().sslContext(), LIMITS))) {
      Exchange exchange = transport.send(call());
      assertThat(exchange.failure()).isNull();
      assertThat(exchange.response().body().text()).isEqualTo(serial);
    }
  }

  @Test
  void whoHasNone_isNotLetIn() {
    assertThat(
            new JdkTransport(AUTHORITY.trustStore().sslContext(), LIMITS).send(call()).answered())
        .isFalse();
    assertThat(new JdkTransport(showing().anonymous().sslContext(), LIMITS).send(call()).answered())
        .isFalse();
  }

  @Test
  void keyOfAnotherCertificate_isRefused() {
    String other = PrivateKeys.pem(AUTHORITY.issueForLoopback().key());
    assertThatThrownBy(() -> AUTHORITY.trustStore().showing(own.chain(), other))
        .isInstanceOf(TrustException.class)
        .hasMessage("the key is not that of the first certificate of the chain");
  }
}
