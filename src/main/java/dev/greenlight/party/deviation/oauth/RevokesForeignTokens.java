package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets any client revoke the tokens of any other. */
final class RevokesForeignTokens extends CustodianDeviation {
  RevokesForeignTokens() {
    super(
        Layer.OAUTH,
        "Lets any client revoke the tokens of any other.",
        breaks("oauth_revocation_own_tokens_only"),
        killedBy("TC_REV003"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.overlook(TokenFault.TOKEN_OF_OTHER_CLIENT);
  }
}
