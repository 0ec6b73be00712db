package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** Refreshes tokens after the Retail Customer took his consent back. */
final class RefreshesRevokedConsent extends CustodianDeviation {
  RefreshesRevokedConsent() {
    super(
        Layer.OAUTH,
        "Refreshes tokens after the Retail Customer took his consent back.",
        breaks("consent_revocation_ends_refresh"),
        killedBy("TC_REV005")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE")
            .alsoBreaks("oauth_revocation_refresh_token", "TC_REV002")
            .alsoBreaks("relationship_end_ends_refresh", JourneyCases.endings())
            .collateral("TC_OAD004", "TC_OAD020", "TC_REV010", "TC_MAU002")
            .collateral("TC_REV011", "TC_CHO031"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_REVOKED);
  }
}
