package dev.greenlight.report;

import dev.greenlight.record.Handshake;
import dev.greenlight.record.Header;
import dev.greenlight.record.SecretSample;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What shows how a target keeps secrets: TLS handshakes and samples, as text. */
final class SecurityText {
  private SecurityText() {}

  static String line(Handshake handshake) {
    return "TLS handshake with " + handshake.server() + ": " + handshake.offer().name();
  }

  static String line(SecretSample sample) {
    return sample.drawn()
        + " secrets of kind "
        + sample.kind()
        + ": "
        + sample.distinct()
        + " different, "
        + sample.shortest()
        + " characters or more ("
        + sample.alphabet()
        + "), different characters by place "
        + sample.symbols();
  }

  /** What was offered and what came, by name. */
  static List<Header> facts(Handshake handshake) {
    List<Header> facts = new ArrayList<>();
    facts.add(new Header("offered versions", String.join(", ", handshake.offer().versions())));
    facts.add(new Header("offered suites", String.join(", ", handshake.offer().suites())));
    facts.add(new Header("reply", handshake.reply().told()));
    facts.add(new Header("at", handshake.at()));
    if (handshake.identity() != null) {
      handshake
          .identity()
          .chain()
          .forEach(certificate -> facts.add(new Header("certificate", told(certificate))));
      facts.add(
          new Header("stapled OCSP response", handshake.identity().ocsp() == null ? "no" : "yes"));
    }
    return facts;
  }

  private static String told(String encoded) {
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(
                      new ByteArrayInputStream(Base64.getDecoder().decode(encoded)));
      return certificate.getSubjectX500Principal()
          + ", issued by "
          + certificate.getIssuerX500Principal()
          + ", "
          + certificate.getNotBefore().toInstant()
          + " to "
          + certificate.getNotAfter().toInstant()
          + ", "
          + certificate.getPublicKey().getAlgorithm()
          + ", "
          + certificate.getSigAlgName();
    } catch (CertificateException | IllegalArgumentException e) {
      return "cannot be read: " + e.getMessage();
    }
  }
}
