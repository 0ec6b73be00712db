package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code for a client that it was not issued to. */
final class RedeemsCodeOfOtherClient extends CustodianDeviation {
  RedeemsCodeOfOtherClient() {
    super(
        Layer.OAUTH,
        "Redeems a code for a client that it was not issued to.",
        breaks("oauth_code_bound_to_client"),
        killedBy("TC_OAD003_k"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CODE_OF_OTHER_CLIENT);
  }
}
