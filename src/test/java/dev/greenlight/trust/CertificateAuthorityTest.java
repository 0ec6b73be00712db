package dev.greenlight.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
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
  void trustStore_isReadAsItWasWritten() {
    TrustStore written = AUTHORITY.trustStore();

    assertThat(TrustStore.readPem(written.writePemTo(directory)).authorities())
        .isEqualTo(written.authorities());
    assertThat(Files.exists(written.writeTo(directory))).isTrue();
  }

  @Test
  void fileWithoutCertificate_isNoTrustStore() throws java.io.IOException {
    Path empty = Files.writeString(directory.resolve("empty.pem"), "nothing");

    assertThatThrownBy(() -> TrustStore.readPem(empty))
        .isInstanceOf(TrustException.class)
        .hasMessageContaining("empty.pem");
  }

  @Test
  void pins_are32BytesAndDiffer() {
    assertThat(IDENTITY.publicKeyPin()).hasSize(44).isNotEqualTo(IDENTITY.authorityPin());
    assertThat(AUTHORITY.trustStore().publicKeyPins()).containsExactly(IDENTITY.authorityPin());
  }
}
