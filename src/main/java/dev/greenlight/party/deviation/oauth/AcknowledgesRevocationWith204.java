package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Revokes tokens and answers 204. */
final class AcknowledgesRevocationWith204 extends CustodianDeviation {
  AcknowledgesRevocationWith204() {
    super(
        Layer.OAUTH,
        "Revokes tokens and answers 204.",
        breaks("oauth_revocation_acknowledged"),
        killedBy("TC_REV001", "TC_REV002", "TC_REV007")
            .alsoBreaks("oauth_revocation_unknown_token", "TC_REV004"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() == 200 ? correct.withStatus(204) : correct);
  }
}
