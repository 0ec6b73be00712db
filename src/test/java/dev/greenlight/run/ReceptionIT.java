package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.plan.BadRunFile;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Third Party with a certificate of its own, which says what it takes of each resource. */
final class ReceptionIT extends OnServedCustodian {
  private ServerIdentity own;

  ReceptionIT() {
    super(Map.of());
  }

  @Override
  @BeforeEach
  void serve() throws IOException {
    own = CertificateAuthority.create(CLOCK).issueForLoopback();
    Files.writeString(folder.resolve("tp.pem"), TrustStore.of(own.chain()).pem());
    Files.writeString(folder.resolve("tp-key.pem"), PrivateKeys.pem(own.key()));
    super.serve();
  }

  @Override
  String said() {
    return """
    reception:
      certificate: {chain: tp.pem, key: "file:tp-key.pem"}
      notification: {status: 204}
    http:
      accept: {ApplicationInformation: application/xml, default: "application/atom+xml, */*"}
    """;
  }

  @Test
  void browsers_comeBackToTheCertificateOfTheThirdParty() throws Exception {
    assertAllPass(Set.of("TC_OAD005_a", "TC_ACC_APPINFO_RIGHT", "TC_ACC_BATCH_RIGHT"));
    assertThat(evidence())
        .containsPattern("/ApplicationInformation/[^/]{0,80}(?s:.{0,300})application/xml")
        .contains("application/atom+xml, */*");
    try (Target target = configured().open();
        SSLSocket socket = visit(target, target.browsers())) {
      assertThat((X509Certificate) socket.getSession().getPeerCertificates()[0])
          .isEqualTo(own.chain().get(0));
    }
  }

  @Test
  void certificateOfTheThirdParty_makesNobodyElseTrusted() throws IOException {
    try (Target target = configured().open()) {
      assertThat(target.trust().authorities()).doesNotContainAnyElementsOf(own.chain());
      assertThat(target.browsers().authorities())
          .contains(own.chain().get(0))
          .doesNotContain(own.chain().get(own.chain().size() - 1));
      assertThatThrownBy(() -> visit(target, target.trust()).startHandshake())
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  private static SSLSocket visit(Target target, TrustStore trust) throws IOException {
    URI door = URI.create(target.runFile().pixit().thirdParty().redirectUri());
    return (SSLSocket)
        trust.sslContext().getSocketFactory().createSocket(door.getHost(), door.getPort());
  }

  @Test
  void keyOfAnotherCertificate_isRefused() throws IOException {
    ServerIdentity other = CertificateAuthority.create(CLOCK).issueForLoopback();
    Files.writeString(folder.resolve("tp-key.pem"), PrivateKeys.pem(other.key()));
    assertThatThrownBy(() -> configured().open())
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.reception.certificate: the key is not that of");
  }
}
