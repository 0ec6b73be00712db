package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Links to its certificate twice. */
final class RepeatsCertificateLink extends CustodianDeviation {
  RepeatsCertificateLink() {
    super(
        Layer.RESOURCE,
        "Links to its certificate twice.",
        breaks("certificate_linked_once"),
        killedBy(
                "TC_CERTIFICATE_APPINFO",
                "TC_CERTIFICATE_AUTHFEED",
                "TC_CERTIFICATE_AUTHENTRY",
                "TC_CERTIFICATE_BATCH",
                "TC_CERTIFICATE_RCBATCH")
            .collateral("TC_DATA_ADVICE", "TC_DATA_FB51"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> CertificateLinks.changed(correct, link -> link + link));
  }
}
