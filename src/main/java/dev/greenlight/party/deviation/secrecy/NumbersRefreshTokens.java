package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Issues refresh tokens that are one of a row of numbers. */
final class NumbersRefreshTokens extends CustodianDeviation {
  NumbersRefreshTokens() {
    super(
        Layer.OAUTH,
        "Issues refresh tokens that are one of a row of numbers.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN005").alsoBreaks("token_no_order", "TC_TOKEN006"));
  }

  @Override
  public void bend(Ledger ledger) {
    AtomicInteger number = new AtomicInteger();
    ledger.values().refreshTokensBy(() -> "refresh-token-%09d".formatted(number.incrementAndGet()));
  }
}
