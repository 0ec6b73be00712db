package dev.greenlight.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final ServerIdentity IDENTITY = AUTHORITY.issueForLoopback();

  @TempDir Path directory;

  private static X509Certificate[] chain() {
    return IDENTITY.chain().toArray(X509Certificate[]::new);
  }

  @Test
  void issuedIdentity_isTrustedByItsAuthority() throws CertificateException {
    AUTHORITY.trustStore().trustManager().checkServerTrusted(chain(), "ECDHE_ECDSA");
    assertThat(IDENTITY.chain().get(0).getSubjectAlternativeNames())
        .contains(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
  }

  @Test
  void issuedIdentity_isNotTrustedByAnotherAuthority() {
    TrustStore other = CertificateAuthority.create(Clock.systemUTC()).trustStore();

    assertThatThrownBy(() -> other.trustManager().checkServerTrusted(chain(), "ECDHE_ECDSA"))
        .isInstanceOf(CertificateException.class);
  }

  @Test
  void trustStore_isReadAsItWasWritten() throws IOException, CertificateException {
    TrustStore written = AUTHORITY.trustStore();
    StringBuilder pem = new StringBuilder();
    for (X509Certificate authority : written.authorities()) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(Base64.getMimeEncoder().encodeToString(authority.getEncoded()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    Path file = Files.writeString(directory.resolve("trust.pem"), pem);

    assertThat(TrustStore.readPem(file).authorities()).isEqualTo(written.authorities());
  }

  @Test
  void fileWithoutCertificate_isNoTrustStore() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty.pem"), "nothing");

    assertThatThrownBy(() -> TrustStore.readPem(empty))
        .isInstanceOf(TrustException.class)
        .hasMessageContaining("empty.pem");
  }

  @Test
  void pins_are32BytesAndDiffer() {
    String leaf = TrustStore.pinOf(chain()[0]);
    String authority = TrustStore.pinOf(chain()[chain().length - 1]);

    assertThat(leaf).hasSize(44).isNotEqualTo(authority);
    assertThat(AUTHORITY.trustStore().publicKeyPins()).containsExactly(authority);
  }
}
