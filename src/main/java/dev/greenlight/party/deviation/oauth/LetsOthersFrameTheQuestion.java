package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets other sites show the page that asks for consent in a frame. */
final class LetsOthersFrameTheQuestion extends CustodianDeviation {
  LetsOthersFrameTheQuestion() {
    super(
        Layer.OAUTH,
        "Lets other sites show the page that asks for consent in a frame.",
        breaks("oauth_pages_not_framed"),
        killedBy("TC_ASK002"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.without("Content-Security-Policy").without("X-Frame-Options"));
  }
}
