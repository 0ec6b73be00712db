package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Lets access tokens open for ten minutes more than expires_in says. */
final class TokensOutliveExpiresIn extends CustodianDeviation {
  TokensOutliveExpiresIn() {
    super(
        Layer.OAUTH,
        "Lets access tokens open for ten minutes more than expires_in says.",
        breaks("resource_token_unexpired"),
        killedBy("TC_CLK002", "TC_CLK003"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.lifetimes().letAccessTokensEnd(Duration.ofMinutes(10));
  }
}
