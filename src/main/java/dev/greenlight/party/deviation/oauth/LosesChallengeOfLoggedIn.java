package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the PKCE challenge of a request only on the way through the login. */
final class LosesChallengeOfLoggedIn extends CustodianDeviation {
  LosesChallengeOfLoggedIn() {
    super(
        Layer.OAUTH,
        "Loses the PKCE challenge where the customer is logged in already, and redeems such a code"
            + " with any verifier or none.",
        breaks("oauth_pkce_enforced"),
        killedBy("TC_OAD070").alsoBreaks("oauth_pkce_no_downgrade", "TC_OAD003_x"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    Map<String, String> firstOfSession = new ConcurrentHashMap<>();
    endpoint.keepChallengesBy(
        (session, address) -> {
          String first = firstOfSession.putIfAbsent(session, address);
          return first == null || first.equals(address);
        });
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_UNASKED);
  }
}
