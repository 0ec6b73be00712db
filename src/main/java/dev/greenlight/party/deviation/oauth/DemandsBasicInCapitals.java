package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Knows the scheme Basic with a capital letter only. */
final class DemandsBasicInCapitals extends CustodianDeviation {
  DemandsBasicInCapitals() {
    super(
        Layer.OAUTH,
        "Knows the scheme Basic with a capital letter only.",
        breaks("oauth_scheme_any_case"),
        killedBy("TC_SCHEME001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.header("Authorization").filter(each -> each.startsWith("basic")).isPresent()
                ? correct.withStatus(401).withBody("{\"error\":\"invalid_client\"}")
                : correct);
  }
}
