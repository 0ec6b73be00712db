package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a GET with everything in the URL. */
final class AcceptsGetAtTokenEndpoint extends CustodianDeviation {
  AcceptsGetAtTokenEndpoint() {
    super(
        Layer.OAUTH,
        "Issues tokens for a GET with everything in the URL.",
        breaks("oauth_token_request_post"),
        killedBy("TC_OAD003_j", "TC_OAD011_n", "TC_OAD014_o"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.METHOD_NOT_POST);
  }
}
