package dev.greenlight.judge.tls;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Handshake;
import java.security.cert.CertificateException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * What every check of certificates has to do first. A server may have one with an ECDSA key and one
 * with an RSA key: each that it has is looked at, and it has one at least.
 */
final class Certificates {
  /** Base64 or DER that nobody can read. */
  record CertificateUnreadable(String expected, String observed) implements Finding {}

  private Certificates() {}

  /** Looks at each certificate under the roles {@code certificate 1}, {@code certificate 2} …. */
  static Outcome each(Exhibits exhibits, BiConsumer<Presented, Replies> look) {
    AtomicInteger seen = new AtomicInteger();
    Outcome outcome =
        Replies.each(
            exhibits,
            "certificate",
            (handshake, replies) -> {
              if (handshake.identity() != null) {
                seen.incrementAndGet();
                read(handshake, replies, look);
              } else if (handshake.reply().chose() && handshake.reply().detail() == null) {
                replies.cannotTell(handshake, "the handshake ended before a certificate came");
              }
            });
    return seen.get() == 0 && outcome.breaches().isEmpty() && outcome.undecided() == null
        ? Outcome.undecided("no certificate was presented, neither with an ECDSA nor an RSA key")
        : outcome;
  }

  private static void read(
      Handshake handshake, Replies replies, BiConsumer<Presented, Replies> look) {
    try {
      look.accept(Presented.in(handshake), replies);
    } catch (CertificateException | IllegalArgumentException e) {
      replies
          .inspected()
          .finds(new CertificateUnreadable("X.509 certificates", handshake.server() + " " + e));
    }
  }
}
