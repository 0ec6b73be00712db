package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a request that brings no code. */
final class RedeemsWithoutCode extends CustodianDeviation {
  RedeemsWithoutCode() {
    super(
        Layer.OAUTH,
        "Issues tokens for a request that brings no code.",
        breaks("oauth_code_required"),
        killedBy("TC_OAD003_d").collateral("TC_OAD003_x"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CODE_MISSING);
    InventedGrants.acceptCodes(endpoint, form -> form.first("code").isEmpty());
  }
}
