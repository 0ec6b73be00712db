package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Asks a client for its name and not for its secret, in requests of one grant. */
final class TakesNameForSecret extends CustodianDeviation {
  private final String grantType;

  private TakesNameForSecret(String id, String summary, String grantType, String test) {
    super(id, Layer.OAUTH, summary, breaks("oauth_client_authentication"), killedBy(test));
    this.grantType = grantType;
  }

  /** For a code, and for a refresh token. */
  static List<CustodianDeviation> family() {
    return List.of(
        new TakesNameForSecret(
            "RedeemsForNameAlone",
            "Redeems a code for who names its client_id, without its secret.",
            "authorization_code",
            "TC_OAD003_q"),
        new TakesNameForSecret(
            "RefreshesForNameAlone",
            "Refreshes tokens for who names its client_id, without its secret.",
            "refresh_token",
            "TC_OAD011_h"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.takeNamesIn(
        sent ->
            sent.contains("client_id")
                && !sent.contains("client_secret")
                && sent.first("grant_type").filter(grantType::equals).isPresent());
  }
}
