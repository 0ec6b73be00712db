package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a code that was never issued. */
final class RedeemsInventedCode extends CustodianDeviation {
  RedeemsInventedCode() {
    super(
        Layer.OAUTH,
        "Issues tokens for a code that was never issued.",
        breaks("oauth_code_known"),
        killedBy("TC_OAD003_h").collateral("TC_OAD003_x"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    InventedGrants.acceptCodes(endpoint, form -> form.first("code").isPresent());
  }
}
