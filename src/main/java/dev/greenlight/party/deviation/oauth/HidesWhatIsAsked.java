package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks customers for their consent without saying in words to what. */
final class HidesWhatIsAsked extends CustodianDeviation {
  HidesWhatIsAsked() {
    super(
        Layer.OAUTH,
        "Asks customers for their consent without saying in words to what.",
        breaks("consent_tells_data"),
        killedBy("TC_ASK001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            // What he can tick stays.
            correct.withBody(correct.body().replaceAll("<li>[^<]+", "<li>")));
  }
}
