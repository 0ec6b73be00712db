package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Lets access tokens of a refresh open for a day, whatever expires_in says. */
final class RefreshedTokensLiveForADay extends CustodianDeviation {
  RefreshedTokensLiveForADay() {
    super(
        Layer.OAUTH,
        "Lets access tokens of a refresh open for a day, whatever expires_in says.",
        breaks("resource_token_unexpired"),
        killedBy("TC_CLK003"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            ledger
                .accessToken(document.get("access_token").toString())
                .ifPresent(token -> ledger.prolong(token, Duration.ofDays(1)));
          }
        });
  }
}
