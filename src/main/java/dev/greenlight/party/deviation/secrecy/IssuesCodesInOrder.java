package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Issues random authorization codes behind a counter. */
final class IssuesCodesInOrder extends CustodianDeviation {
  IssuesCodesInOrder() {
    super(
        Layer.OAUTH,
        "Issues random authorization codes behind a counter.",
        breaks("token_no_order"),
        killedBy("TC_TOKEN020"));
  }

  @Override
  public void bend(Ledger ledger) {
    SecureRandom random = new SecureRandom();
    AtomicLong number = new AtomicLong();
    ledger
        .values()
        .codesBy(
            () ->
                "%08x%016x%016x"
                    .formatted(number.incrementAndGet(), random.nextLong(), random.nextLong()));
  }
}
