package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Links to no certificate. */
final class OmitsCertificateLink extends CustodianDeviation {
  OmitsCertificateLink() {
    super(
        Layer.RESOURCE,
        "Links to no certificate.",
        breaks("certificate_linked"),
        killedBy(
                "TC_CERTIFICATE_APPINFO",
                "TC_CERTIFICATE_AUTHFEED",
                "TC_CERTIFICATE_AUTHENTRY",
                "TC_CERTIFICATE_BATCH",
                "TC_CERTIFICATE_RCBATCH")
            .collateral("TC_DATA_FB51"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers((request, correct) -> CertificateLinks.changed(correct, link -> ""));
  }
}
