package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.plan.BadRunFile;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** A server whose own certificate is trusted, and not the authority that issued it. */
final class PinnedCertificateIT extends OnServedCustodian {
  PinnedCertificateIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "";
  }

  private void trust(List<X509Certificate> certificates) throws IOException {
    Files.writeString(authority(), TrustStore.of(certificates).pem());
  }

  private Path authority() {
    return folder.resolve("ca.pem");
  }

  private X509Certificate presented(String address) throws IOException {
    URI uri = URI.create(address);
    try (SSLSocket socket =
        (SSLSocket)
            TrustStore.readPem(authority())
                .sslContext()
                .getSocketFactory()
                .createSocket(uri.getHost(), uri.getPort())) {
      return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }
  }

  @Test
  void certificateOfTheServer_isEnough() throws IOException {
    var endpoints = configured().read().pixit().endpoints();
    List<X509Certificate> own =
        List.of(presented(endpoints.token()), presented(endpoints.resource()));
    assertThat(own).allMatch(certificate -> certificate.getBasicConstraints() < 0);
    trust(own);

    assertAllPass(Set.of("TC_OAD012_a", "TC_ACC_BATCH_RIGHT"));
  }

  @Test
  void certificateOfAnotherServer_isNot() throws IOException {
    trust(CertificateAuthority.create(CLOCK).issueForLoopback().chain().subList(0, 1));

    assertThatThrownBy(() -> run(Set.of("TC_OAD012_a")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.trust");
  }
}
