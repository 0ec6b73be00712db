package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Has a second certificate, with an RSA key, that is not as it should be. Clients that take ECDSA
 * never see it, so that everything else goes on.
 */
final class PresentsBadCertificate extends CustodianDeviation {
  private static final int RSA_BITS = 2048;
  private static final int SHORT_RSA_BITS = 1024;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private final Function<CertificateAuthority, ServerIdentity> bad;

  private PresentsBadCertificate(
      String id,
      String summary,
      String duty,
      Function<CertificateAuthority, ServerIdentity> bad,
      Detection detection) {
    super(id, Layer.TLS, summary, breaks(duty), detection);
    this.bad = bad;
  }

  /** One for each thing that can be wrong with it. */
  static List<CustodianDeviation> family() {
    return List.of(
        ordered(
            "PresentsExpiredCertificate",
            "Presents a certificate that has expired to whoever wants an RSA key.",
            "certificate_in_force",
            order -> order.lasting(DAY, HALF_A_DAY),
            "TC_CERT_DATES_*"),
        ordered(
            "PresentsCertificateOfOtherHost",
            "Presents the certificate of another host to whoever wants an RSA key.",
            "certificate_names_host",
            order -> order.forHost("custodian.example"),
            "TC_CERT_HOST_*"),
        ordered(
            "PresentsShortKey",
            "Presents a certificate with 1024 bits to whoever wants an RSA key.",
            "certificate_key_strong",
            order -> order.rsa(SHORT_RSA_BITS),
            "TC_CERT_KEY_*"),
        ordered(
            "PresentsSha1Certificate",
            "Presents a certificate that is signed over SHA-1 to whoever wants an RSA key.",
            "certificate_signature_strong",
            order -> order.signedOver("SHA1"),
            "TC_CERT_SIGNATURE_*"),
        new PresentsBadCertificate(
            "PresentsCertificateOfStranger",
            "Presents a certificate of an unknown authority to whoever wants an RSA key.",
            "certificate_trusted",
            authority -> authority.another("Somebody else").issue(usual()),
            killedBy(TransportCases.onBothSides("TC_CERT_CHAIN_*"))));
  }

  private static CustodianDeviation ordered(
      String id,
      String summary,
      String duty,
      UnaryOperator<CertificateOrder> spoil,
      String killer) {
    return new PresentsBadCertificate(
        id,
        summary,
        duty,
        authority -> authority.issue(spoil.apply(usual())),
        killedBy(TransportCases.onBothSides(killer)));
  }

  private static CertificateOrder usual() {
    return CertificateOrder.forLoopback().rsa(RSA_BITS);
  }

  @Override
  public void bend(TlsManners manners) {
    manners.alsoPresent((authority, base) -> bad.apply(authority));
  }
}
