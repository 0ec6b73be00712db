package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.party.server.TlsManners.Published;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Has a second certificate, with an RSA key, that lives so long that it can be revoked; its
 * authority publishes a list, or answers whoever asks.
 */
final class PresentsRevocableCertificate extends CustodianDeviation {
  private static final String LIST = "/authority.crl";
  private static final String RESPONDER = "/responder/";
  private static final int RSA_BITS = 2048;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TWO_MONTHS = Duration.ofDays(60);
  private static final Duration YEAR = Duration.ofDays(366);

  /** How it can be found out that the certificate was revoked. */
  private enum Told {
    IN_LIST,
    IN_ANSWER
  }

  private final Duration life;
  private final boolean revoked;
  private final Told told;

  private PresentsRevocableCertificate(
      String id,
      String summary,
      String duty,
      Duration life,
      boolean revoked,
      Told told,
      Detection detection) {
    super(id, Layer.TLS, summary, breaks(duty), detection);
    this.life = life;
    this.revoked = revoked;
    this.told = told;
  }

  /** Revoked ones, and one that lives too long. */
  static List<CustodianDeviation> family() {
    return List.of(
        new PresentsRevocableCertificate(
            "PresentsRevokedCertificate",
            "Presents a certificate that its authority has revoked to whoever wants an RSA key.",
            "certificate_unrevoked",
            TWO_MONTHS,
            true,
            Told.IN_LIST,
            killedBy(TransportCases.onBothSides("TC_CERT_REVOKED_*"))),
        new PresentsRevocableCertificate(
            "PresentsCertificateThatResponderRevokes",
            "Presents a certificate of which the responder of its authority says that it is revoked to whoever wants an RSA key.",
            "certificate_unrevoked",
            TWO_MONTHS,
            true,
            Told.IN_ANSWER,
            killedBy(TransportCases.onBothSides("TC_CERT_REVOKED_*"))),
        new PresentsRevocableCertificate(
            "PresentsLongLivedCertificate",
            "Presents a certificate of a year to whoever wants an RSA key.",
            "certificate_life_short",
            YEAR,
            false,
            Told.IN_ANSWER,
            killedBy(TransportCases.onBothSides("TC_CERT_LIFE_*"))));
  }

  @Override
  public void bend(TlsManners manners) {
    AtomicReference<X509Certificate> issued = new AtomicReference<>();
    manners.alsoPresent(
        (authority, base) -> {
          ServerIdentity identity =
              authority.issue(revocable("http://127.0.0.1:" + base.getPort()));
          issued.set(identity.chain().get(0));
          return identity;
        });
    manners.publish(
        switch (told) {
          case IN_LIST ->
              new Published(
                  LIST,
                  "application/pkix-crl",
                  authority ->
                      authority.revocationList(revoked ? List.of(issued.get()) : List.of()));
          case IN_ANSWER ->
              new Published(
                  RESPONDER,
                  "application/ocsp-response",
                  authority -> authority.revocationAnswer(issued.get(), revoked));
        });
  }

  private CertificateOrder revocable(String server) {
    CertificateOrder order = CertificateOrder.forLoopback().rsa(RSA_BITS).lasting(DAY, life);
    return switch (told) {
      case IN_LIST -> order.revocableAt(server + LIST);
      case IN_ANSWER -> order.answeredAt(server + RESPONDER);
    };
  }
}
