package dev.greenlight.report;

import dev.greenlight.record.FileTransfer;
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
import java.util.Locale;

/** What shows how a target keeps secrets: TLS handshakes, visits by SFTP and samples, as text. */
final class SecurityText {
  private SecurityText() {}

  static String line(Handshake handshake) {
    return "TLS handshake with " + handshake.server() + ": " + handshake.offer().name();
  }

  static String line(FileTransfer file) {
    return "SFTP "
        + file.deed().name().toLowerCase(Locale.ROOT)
        + " "
        + file.address()
        + " with "
        + file.login();
  }

  /** How the server introduced itself, and what came. */
  static List<Header> facts(FileTransfer file) {
    List<Header> facts = new ArrayList<>();
    if (file.server() != null) {
      FileTransfer.Algorithms algorithms = file.server().algorithms();
      facts.add(new Header("server", file.server().identification()));
      facts.add(new Header("host key", file.server().hostKey()));
      facts.add(new Header("key exchanges", String.join(", ", algorithms.keyExchanges())));
      facts.add(new Header("host key algorithms", String.join(", ", algorithms.hostKeys())));
      facts.add(new Header("ciphers", String.join(", ", algorithms.ciphers())));
      facts.add(new Header("message authentication", String.join(", ", algorithms.macs())));
    }
    facts.add(new Header("reply", file.reply().told()));
    return facts;
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
