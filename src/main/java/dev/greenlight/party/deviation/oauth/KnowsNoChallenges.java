package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Overlooks the challenges of PKCE, and does not claim to know them. */
final class KnowsNoChallenges extends CustodianDeviation {
  KnowsNoChallenges() {
    super(
        Layer.OAUTH,
        "Overlooks the challenges of PKCE, and does not claim to know them.",
        breaks("oauth_pkce_verified"),
        killedBy("TC_OAD003_o", "TC_OAD003_p", "TC_OAD003_w")
            .alsoBreaks("oauth_pkce_supported", "TC_META001")
            // Who never heard of them is not asked for what belongs to them.
            .collateral("TC_OAD003_x", "TC_OAD019", "TC_OAD070"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_MISSING);
    endpoint.overlook(TokenFault.VERIFIER_WRONG);
    endpoint.overlook(TokenFault.VERIFIER_UNASKED);
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.CHALLENGE_METHOD_UNSUPPORTED);
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document -> {
          document.remove("code_challenge_methods_supported");
        });
  }
}
