package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says of a registration that it is ended, and lets everything go on. */
final class KeepsDeletedClients extends CustodianDeviation {
  KeepsDeletedClients() {
    super(
        Layer.OAUTH,
        "Says of a registration that it is ended, and lets everything go on.",
        breaks("registration_deletion_effective"),
        killedBy("TC_DRG025", "TC_DRG033", "TC_DRG034")
            .alsoBreaks("registration_deletion_ends_tokens", "TC_DRG033"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.deleteBy(thirdParty -> {});
  }
}
