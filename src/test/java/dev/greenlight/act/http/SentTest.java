package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

final class SentTest {
  @Test
  void certificateThatHasExpired_isSaidToHaveExpired() {
    Throwable failure =
        new SSLHandshakeException("PKIX path validation failed")
            .initCause(
                new CertPathValidatorException(
                    "validity check failed", new CertificateExpiredException("NotAfter: then")));

    assertThat(Sent.inWords(failure))
        .isEqualTo(
            "no TLS connection: the certificate of the server is out of force, it has expired"
                + " (NotAfter: then)");
  }

  @Test
  void authorityThatIsNotTrusted_isNotSaidToHaveExpired() {
    assertThat(Sent.inWords(new SSLHandshakeException("PKIX path building failed")))
        .isEqualTo("no TLS connection: PKIX path building failed");
  }
}
