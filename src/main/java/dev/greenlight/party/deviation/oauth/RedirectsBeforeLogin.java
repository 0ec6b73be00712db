package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser to the Third Party with an error before anybody is logged in. */
final class RedirectsBeforeLogin extends CustodianDeviation {
  RedirectsBeforeLogin() {
    super(
        Layer.OAUTH,
        "Sends the browser to the Third Party with an error before anybody is logged in.",
        breaks("oauth_login_before_redirect"),
        killedBy("TC_OAD001_r", "TC_OAD001_s", "TC_OAD001_t"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.refuseBeforeLogin();
  }
}
