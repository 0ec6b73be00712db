package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code after the Retail Customer took back what it stands for. */
final class RedeemsCodeOfRevokedConsent extends CustodianDeviation {
  RedeemsCodeOfRevokedConsent() {
    super(
        Layer.OAUTH,
        "Redeems a code after the Retail Customer took back what it stands for.",
        breaks("consent_revocation_ends_codes"),
        killedBy("TC_END_CODE"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CODE_REVOKED);
  }
}
