package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks customers for their consent without saying who wants it. */
final class HidesWhoAsks extends CustodianDeviation {
  HidesWhoAsks() {
    super(
        Layer.OAUTH,
        "Asks customers for their consent without saying who wants it.",
        breaks("consent_names_third_party"),
        killedBy("TC_ASK001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.withBody(
                correct
                    .body()
                    .replaceFirst("<strong id=\"client\">[^<]*</strong>", "of a partner")));
  }
}
