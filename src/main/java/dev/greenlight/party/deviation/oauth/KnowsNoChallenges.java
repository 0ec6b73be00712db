package dev.greenlight.party.deviation.oauth;

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
            .alsoBreaks("oauth_pkce_supported", "TC_META001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_MISSING);
    endpoint.overlook(TokenFault.VERIFIER_WRONG);
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document -> {
          document.remove("code_challenge_methods_supported");
        });
  }
}
