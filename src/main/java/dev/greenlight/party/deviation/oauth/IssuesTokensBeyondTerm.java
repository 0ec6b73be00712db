package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Answers a refresh with an access token that lasts ten years, whatever was granted. */
final class IssuesTokensBeyondTerm extends CustodianDeviation {
  IssuesTokensBeyondTerm() {
    super(
        Layer.OAUTH,
        "Answers a refresh with an access token that lasts ten years, whatever was granted.",
        breaks("term_not_prolonged"),
        killedBy("TC_TRM001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            document.put("expires_in", Duration.ofDays(3650).toSeconds());
          }
        });
  }
}
