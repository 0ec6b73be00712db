package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicLong;

/** Issues long access tokens that are one of a row of numbers. */
final class IssuesNumberedTokens extends CustodianDeviation {
  IssuesNumberedTokens() {
    super(
        Layer.OAUTH,
        "Issues long access tokens that are one of a row of numbers.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN001", "TC_TOKEN003")
            .alsoBreaks("token_no_order", "TC_TOKEN002", "TC_TOKEN004"));
  }

  @Override
  public void bend(Ledger ledger) {
    AtomicLong number = new AtomicLong();
    ledger.values().accessTokensBy(() -> "access-%032d".formatted(number.incrementAndGet()));
  }
}
