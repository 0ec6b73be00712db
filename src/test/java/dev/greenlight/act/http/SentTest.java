package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProtocolException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import javax.net.ssl.SSLException;
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

  @Test
  void plainTextWhereTlsIsSpoken_isToldByTheScheme() {
    String alert = "" + (char) 0x15 + (char) 3 + (char) 3 + (char) 0 + (char) 2 + (char) 2 + "P";

    assertThat(
            Sent.inWords(
                new IOException(
                    "parsing HTTP/1.1 status line, receiving ["
                        + alert
                        + "], parser state [STATUS_LINE]")))
        .isEqualTo(
            "the server speaks TLS there, not plain text; look at scheme (https) and port of the"
                + " address");
  }

  @Test
  void whatIsNoHttp_isToldInOurWords() {
    assertThat(Sent.inWords(new IOException(new ProtocolException("Invalid status line: \"x y\""))))
        .isEqualTo("what the server sent is no answer of HTTP: it begins with \"x y\"");
  }

  @Test
  void longLineThatIsNoHttp_isCut() {
    String line = "\"" + "x".repeat(5000) + "\"";

    assertThat(Sent.inWords(new ProtocolException("Invalid status line: " + line)))
        .isEqualTo(
            "what the server sent is no answer of HTTP: it begins with \""
                + "x".repeat(79)
                + "\" ...");
  }

  @Test
  void headersThatAreTooLarge_areToldInOurWords() {
    assertThat(Sent.inWords(new ProtocolException("Header size too big: 393217 > 393216")))
        .isEqualTo(
            "the headers of the answer are too large: more than 393216 bytes, which is the most"
                + " that is read");
    assertThat(Sent.inWords(new IOException("Maximum header count exceeded")))
        .isEqualTo("the headers of the answer are too large");
  }

  @Test
  void tlsWherePlainTextIsSpoken_isToldByTheScheme() {
    for (String java :
        List.of(
            "Unsupported or unrecognized SSL message",
            "Unrecognized SSL message, plaintext connection?")) {
      assertThat(Sent.inWords(new SSLException(java)))
          .isEqualTo(
              "the server speaks plain text there, not TLS; look at scheme (http) and port of the"
                  + " address");
    }
  }
}
