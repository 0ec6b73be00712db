package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The certificate of a server was not revoked, as the list of its issuer says (RFC 5280 section 5;
 * FB_13/TC008). Where one is named and could not be had nothing can be said; where the certificate
 * names neither list nor responder there is nothing to ask, and one of a week or less, which nobody
 * revokes, needs none (RFC 9608).
 */
public record CertificateIsNotRevoked() implements Check {
  private static final String LISTS = "2.5.29.31";
  private static final String RESPONDERS = "1.3.6.1.5.5.7.1.1";
  private static final Duration SHORT_LIFE = Duration.ofDays(7);

  /** The issuer took it back. */
  record Revoked(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<X509CRL> lists = lists(exhibits);
    return Certificates.each(exhibits, (presented, replies) -> judge(presented, lists, replies));
  }

  private static void judge(Presented presented, List<X509CRL> lists, Replies replies) {
    X509Certificate leaf = presented.leaf();
    if (isShortLived(leaf)) {
      replies.inspected();
      return;
    }
    if (!namesAuthority(leaf)) {
      replies.nothingDue(
          presented.told(leaf) + " names nobody who could say whether it was revoked");
      return;
    }
    Optional<X509CRL> found =
        lists.stream()
            .filter(list -> presented.issuerOf(leaf).filter(by -> isBy(by, list)).isPresent())
            .filter(list -> isCurrent(list, presented))
            .findFirst();
    if (found.isEmpty()) {
      replies.cannotTell(
          presented.server(),
          presented.told(leaf)
              + ": no revocation list of its issuer that is in force was to be had");
    } else {
      replies.inspected();
      if (found.get().isRevoked(leaf)) {
        replies.finds(
            new Revoked(
                "a certificate that is not on the list of its issuer",
                presented.told(leaf)
                    + ": revoked on "
                    + found.get().getRevokedCertificate(leaf).getRevocationDate().toInstant()));
      }
    }
  }

  /** Whether it says where its revocation can be looked up: a list, or a responder. */
  private static boolean namesAuthority(X509Certificate leaf) {
    return leaf.getExtensionValue(LISTS) != null || leaf.getExtensionValue(RESPONDERS) != null;
  }

  private static boolean isShortLived(X509Certificate leaf) {
    Duration life =
        Duration.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
    return life.compareTo(SHORT_LIFE) <= 0;
  }

  private static boolean isBy(X509Certificate issuer, X509CRL list) {
    try {
      list.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      // A list of somebody else, or a forged one: it says nothing about this certificate.
      return false;
    }
  }

  private static boolean isCurrent(X509CRL list, Presented presented) {
    return list.getNextUpdate() == null
        || !presented.at().isAfter(list.getNextUpdate().toInstant());
  }

  private static List<X509CRL> lists(Exhibits exhibits) {
    List<X509CRL> lists = new ArrayList<>();
    for (int number = 1; exhibits.has("revocation list " + number); number++) {
      Exchange fetched = exhibits.exchange("revocation list " + number);
      if (fetched.answered() && !fetched.response().body().truncated()) {
        read(fetched.response().body().content()).ifPresent(lists::add);
      }
    }
    return lists;
  }

  private static Optional<X509CRL> read(byte[] content) {
    try {
      return Optional.of(
          (X509CRL)
              CertificateFactory.getInstance("X.509")
                  .generateCRL(new ByteArrayInputStream(content)));
    } catch (CRLException e) {
      // An error page, say: no list was to be had.
      return Optional.empty();
    } catch (CertificateException e) {
      throw new IllegalStateException("every Java has X.509", e);
    }
  }
}
