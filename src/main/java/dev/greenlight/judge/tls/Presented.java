package dev.greenlight.judge.tls;

import dev.greenlight.record.Handshake;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a server said it is, read from the evidence.
 *
 * @param server scheme, host and port
 * @param chain as presented, its own certificate first; never empty
 * @param anchors authorities that the run trusts and that could stand above
 * @param at when it was presented: what was valid then is judged by that time for ever
 */
record Presented(
    String server, List<X509Certificate> chain, List<X509Certificate> anchors, Instant at) {
  Presented {
    chain = List.copyOf(chain);
    anchors = List.copyOf(anchors);
  }

  /**
   * Reads it.
   *
   * @throws CertificateException when one of them cannot be read
   */
  static Presented in(Handshake handshake) throws CertificateException {
    return new Presented(
        handshake.server(),
        read(handshake.identity().chain()),
        read(handshake.identity().anchors()),
        Instant.parse(handshake.at()));
  }

  private static List<X509Certificate> read(List<String> encoded) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    for (String each : encoded) {
      certificates.add(
          (X509Certificate)
              factory.generateCertificate(
                  new ByteArrayInputStream(Base64.getDecoder().decode(each))));
    }
    return certificates;
  }

  /** The server's own. */
  X509Certificate leaf() {
    return chain.get(0);
  }

  /** The one, presented or trusted, whose key signed that. */
  Optional<X509Certificate> issuerOf(X509Certificate certificate) {
    return Stream.concat(chain.stream(), anchors.stream())
        .filter(
            issuer -> issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .filter(issuer -> signed(issuer, certificate))
        .findFirst();
  }

  private static boolean signed(X509Certificate issuer, X509Certificate certificate) {
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      // Another one of the same name, then.
      return false;
    }
  }

  /** A certificate by whose it is. */
  String told(X509Certificate certificate) {
    return server + " " + certificate.getSubjectX500Principal();
  }
}
