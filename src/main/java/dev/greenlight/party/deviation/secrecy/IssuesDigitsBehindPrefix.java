package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.security.SecureRandom;

/** Issues access tokens of twelve digits behind letters and a hyphen that are always the same. */
final class IssuesDigitsBehindPrefix extends CustodianDeviation {
  private static final long TRILLION = 1_000_000_000_000L;

  IssuesDigitsBehindPrefix() {
    super(
        Layer.OAUTH,
        "Issues access tokens of twelve digits behind letters and a hyphen that are always the same.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN001", "TC_TOKEN003"));
  }

  @Override
  public void bend(Ledger ledger) {
    SecureRandom random = new SecureRandom();
    ledger
        .values()
        .accessTokensBy(() -> "At-%012d".formatted(Math.floorMod(random.nextLong(), TRILLION)));
  }
}
