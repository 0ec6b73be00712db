package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a replayed code but lets the tokens issued for it live on. */
final class KeepsTokensOfReplayedCode extends CustodianDeviation {
  KeepsTokensOfReplayedCode() {
    super(
        Layer.OAUTH,
        "Refuses a replayed code but lets the tokens issued for it live on.",
        breaks("oauth_code_replay_revokes"),
        killedBy("TC_OAD004"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.authorizationCodeGrant().keepTokensOnReplay();
  }
}
