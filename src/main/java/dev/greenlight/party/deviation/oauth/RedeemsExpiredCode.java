package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code after its time. */
final class RedeemsExpiredCode extends CustodianDeviation {
  RedeemsExpiredCode() {
    super(
        Layer.OAUTH,
        "Redeems a code after its time.",
        breaks("oauth_code_short_lived"),
        killedBy("TC_OAD003_i").alsoBreaks("oauth_code_ten_minutes", "TC_CLK001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CODE_EXPIRED);
  }
}
