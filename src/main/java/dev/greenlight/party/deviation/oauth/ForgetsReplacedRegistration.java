package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says of a replaced registration that it holds, and goes on with the old one. */
final class ForgetsReplacedRegistration extends CustodianDeviation {
  ForgetsReplacedRegistration() {
    super(
        Layer.OAUTH,
        "Says of a replaced registration that it holds, and goes on with the old one.",
        breaks("registration_replaced"),
        killedBy("TC_DRG022", "TC_DRG024"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.replaceBy(thirdParty -> {});
  }
}
