package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Takes no authorization request in a session in which the portal connected a Third Party. */
final class RefusesWhoConnects extends CustodianDeviation {
  private static final String COOKIE = "__Host-connecting";

  RefusesWhoConnects() {
    super(
        Layer.OAUTH,
        "Takes no authorization request in a session in which the portal connected a Third Party.",
        breaks("connect_completes"),
        killedBy("TC_CON001").collateral("TC_CON002"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.alterAnswers(
        (request, correct) ->
            correct.status() == 303
                ? correct.with("Set-Cookie", COOKIE + "=1; Path=/; Secure; SameSite=Lax")
                : correct);
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.cookie(COOKIE).isPresent()
                ? Answer.of(409, "text/html", "<p>You are connecting a Third Party already.</p>")
                : correct);
  }
}
