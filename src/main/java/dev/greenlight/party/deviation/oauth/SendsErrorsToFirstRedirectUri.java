package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells errors at the first redirect URI that is registered, whichever was asked for. */
final class SendsErrorsToFirstRedirectUri extends CustodianDeviation {
  SendsErrorsToFirstRedirectUri() {
    super(
        Layer.OAUTH,
        "Tells errors at the first redirect URI that is registered, whichever was asked for.",
        breaks("oauth_error_at_asked_redirect_uri"),
        killedBy("TC_OAD001_z", "TC_ASK011"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.sendErrorsToFirstRedirectUri();
  }
}
