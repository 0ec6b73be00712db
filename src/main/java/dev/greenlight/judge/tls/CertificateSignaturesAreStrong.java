package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.security.cert.X509Certificate;
import java.util.Locale;

/**
 * No certificate in the chain of a server is signed over MD5 or SHA-1 (RFC 9155, RFC 9325 section
 * 4.5). The signature of a root is nobody's concern: it is trusted as it is.
 */
public record CertificateSignaturesAreStrong() implements Check {

  /** Somebody else could have made one with that signature. */
  record WeakSignature(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, CertificateSignaturesAreStrong::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    presented.chain().stream()
        .filter(certificate -> !isRoot(certificate))
        .forEach(
            certificate -> {
              replies.inspected();
              String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
              if (algorithm.matches("(MD2|MD4|MD5|SHA-?1)WITH.*")) {
                replies.finds(
                    new WeakSignature(
                        "a signature over SHA-256 or longer",
                        presented.told(certificate) + ": " + certificate.getSigAlgName()));
              }
            });
  }

  private static boolean isRoot(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
