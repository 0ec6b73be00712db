package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends errors to the Third Party by a redirect that repeats what was posted. */
final class RedirectsErrorsBy307 extends CustodianDeviation {
  RedirectsErrorsBy307() {
    super(
        Layer.OAUTH,
        "Sends errors to the Third Party by a redirect that repeats what was posted.",
        breaks("oauth_redirect_status"),
        killedBy(
            "TC_OAD001_a",
            "TC_OAD001_c",
            "TC_OAD001_f",
            "TC_OAD001_m",
            "TC_OAD018_a",
            "TC_OAD019"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.header("Location").filter(to -> to.contains("error=")).isPresent()
                ? correct.withStatus(307)
                : correct);
  }
}
