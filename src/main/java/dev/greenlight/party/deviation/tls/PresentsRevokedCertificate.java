package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Presents a certificate that its authority has revoked to whoever wants an RSA key. */
final class PresentsRevokedCertificate extends CustodianDeviation {
  private static final String LIST = "/authority.crl";
  private static final int RSA_BITS = 2048;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TWO_MONTHS = Duration.ofDays(60);

  PresentsRevokedCertificate() {
    super(
        Layer.TLS,
        "Presents a certificate that its authority has revoked to whoever wants an RSA key.",
        breaks("certificate_unrevoked"),
        killedBy(TransportCases.onBothSides("TC_CERT_REVOKED_*")));
  }

  @Override
  public void bend(TlsManners manners) {
    AtomicReference<X509Certificate> issued = new AtomicReference<>();
    manners.alsoPresent(
        (authority, base) -> {
          ServerIdentity identity = issue(authority, base);
          issued.set(identity.chain().get(0));
          return identity;
        });
    manners.publish(LIST, authority -> authority.revocationList(List.of(issued.get())));
  }

  private static ServerIdentity issue(CertificateAuthority authority, URI base) {
    return authority.issue(
        CertificateOrder.forLoopback()
            .rsa(RSA_BITS)
            .lasting(DAY, TWO_MONTHS)
            .revocableAt("http://127.0.0.1:" + base.getPort() + LIST));
  }
}
