package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Redeems codes for an hour. */
final class CodesLiveTooLong extends CustodianDeviation {
  CodesLiveTooLong() {
    super(
        Layer.OAUTH,
        "Redeems codes for an hour.",
        breaks("oauth_code_ten_minutes"),
        killedBy("TC_CLK001"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.lifetimes().letCodesLast(Duration.ofHours(1));
  }
}
