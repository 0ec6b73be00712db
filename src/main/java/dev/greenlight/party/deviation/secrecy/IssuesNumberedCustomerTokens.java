package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Issues access tokens of Retail Customers that are one of a row of numbers, and no others. */
final class IssuesNumberedCustomerTokens extends CustodianDeviation {
  IssuesNumberedCustomerTokens() {
    super(
        Layer.OAUTH,
        "Issues access tokens of Retail Customers that are one of a row of numbers.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN003").alsoBreaks("token_no_order", "TC_TOKEN004"));
  }

  @Override
  public void bend(Ledger ledger) {
    AtomicInteger number = new AtomicInteger();
    ledger
        .values()
        .customerTokensBy(() -> "customer-token-%09d".formatted(number.incrementAndGet()));
  }
}
