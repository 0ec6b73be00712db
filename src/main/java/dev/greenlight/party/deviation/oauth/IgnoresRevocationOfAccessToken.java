package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Answers 200 to the revocation of an access token and does nothing. */
final class IgnoresRevocationOfAccessToken extends CustodianDeviation {
  IgnoresRevocationOfAccessToken() {
    super(
        Layer.OAUTH,
        "Answers 200 to the revocation of an access token and does nothing.",
        breaks("oauth_revocation_access_token"),
        killedBy("TC_REV001")
            .collateral(AccessMatrix.everyResourceWith("REVOKED"))
            .collateral(WriteMatrix.everyManagedWriteWith("REVOKED"))
            .collateral(WriteMatrix.everyDeleteWith("REVOKED"))
            .collateral("TC_REV003", "TC_REV009", "TC_INT002"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.revokeAccessTokensBy(token -> {});
  }
}
