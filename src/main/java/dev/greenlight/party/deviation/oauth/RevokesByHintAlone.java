package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Revokes nothing where a token is called one of the other kind, and answers 200. */
final class RevokesByHintAlone extends CustodianDeviation {
  RevokesByHintAlone() {
    super(
        Layer.OAUTH,
        "Revokes nothing where a token is called one of the other kind, and answers 200.",
        breaks("oauth_revocation_hint"),
        killedBy("TC_REV009", "TC_REV010"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.searchByHint();
  }
}
