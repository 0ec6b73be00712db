package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.TlsManners;
import java.util.Optional;

/** Asks Third Parties for a certificate, and takes any, whoever made it. */
final class TakesAnyClientCertificate extends CustodianDeviation {
  TakesAnyClientCertificate() {
    super(
        Layer.TLS,
        "Asks Third Parties for a certificate, and takes any, whoever made it.",
        breaks("oauth_client_certificate_trusted"),
        killedBy("TC_OAD060"));
  }

  @Override
  public void bend(TlsManners manners) {
    manners.takeAnyCertificate(Addresses::isCalledByThirdParties);
  }

  @Override
  public Optional<String> onlyIn() {
    return Optional.of("custodian-4.1.yaml");
  }
}
