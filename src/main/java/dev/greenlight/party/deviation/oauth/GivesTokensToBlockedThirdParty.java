package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives a Third Party that was blocked tokens all the same. */
final class GivesTokensToBlockedThirdParty extends CustodianDeviation {
  GivesTokensToBlockedThirdParty() {
    super(
        Layer.OAUTH,
        "Gives a Third Party that was blocked tokens all the same.",
        breaks("blocked_third_party_gets_no_tokens"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CLIENT_BLOCKED);
  }
}
