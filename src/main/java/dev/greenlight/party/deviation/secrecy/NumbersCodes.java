package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Issues authorization codes that are one of a row of numbers. */
final class NumbersCodes extends CustodianDeviation {
  NumbersCodes() {
    super(
        Layer.OAUTH,
        "Issues authorization codes that are one of a row of numbers.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN020"));
  }

  @Override
  public void bend(Ledger ledger) {
    AtomicInteger number = new AtomicInteger();
    ledger.values().codesBy(() -> "code-%09d".formatted(number.incrementAndGet()));
  }
}
