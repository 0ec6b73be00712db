package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.security.SecureRandom;

/** Issues authorization codes that are UUIDs made from the time (RFC 9562, version 7). */
final class DatesCodes extends CustodianDeviation {
  private static final int DIGITS_OF_GROUP = 1 << 12;
  private static final long LAST_GROUP = 1L << 48;

  DatesCodes() {
    super(
        Layer.OAUTH,
        "Issues authorization codes that are UUIDs made from the time (version 7).",
        breaks("token_no_order"),
        killedBy("TC_TOKEN020"));
  }

  @Override
  public void bend(Ledger ledger) {
    SecureRandom random = new SecureRandom();
    ledger
        .values()
        .codesBy(
            () ->
                "%s-7%03x-8%03x-%012x"
                    .formatted(
                        "%012x"
                            .formatted(ledger.now().toEpochMilli())
                            .replaceFirst("(.{8})", "$1-"),
                        random.nextInt(DIGITS_OF_GROUP),
                        random.nextInt(DIGITS_OF_GROUP),
                        random.nextLong(LAST_GROUP)));
  }
}
