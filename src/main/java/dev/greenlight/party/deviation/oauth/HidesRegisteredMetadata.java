package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows nothing of a registration that is read. */
final class HidesRegisteredMetadata extends CustodianDeviation {
  HidesRegisteredMetadata() {
    super(
        Layer.OAUTH,
        "Shows nothing of a registration that is read.",
        breaks("registration_read"),
        killedBy("TC_DRG021").collateral("TC_DRG022"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.method().equals("GET") && correct.status() == 200
                ? correct.withBody("{}")
                : correct);
  }
}
