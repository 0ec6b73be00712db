package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Lets access tokens die ten minutes before expires_in says. */
final class TokensDieBeforeExpiresIn extends CustodianDeviation {
  TokensDieBeforeExpiresIn() {
    super(
        Layer.OAUTH,
        "Lets access tokens die ten minutes before expires_in says.",
        breaks("oauth_expires_in_kept"),
        killedBy("TC_CLK002", "TC_CLK003"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.lifetimes().letAccessTokensEnd(Duration.ofMinutes(-10));
  }
}
