package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.security.SecureRandom;

/** Issues access tokens of eight hexadecimal digits. */
final class IssuesShortTokens extends CustodianDeviation {
  IssuesShortTokens() {
    super(
        Layer.OAUTH,
        "Issues access tokens of eight hexadecimal digits.",
        breaks("token_entropy_48"),
        killedBy("TC_TOKEN001", "TC_TOKEN003"));
  }

  @Override
  public void bend(Ledger ledger) {
    SecureRandom random = new SecureRandom();
    ledger.values().accessTokensBy(() -> "%08x".formatted(random.nextInt()));
  }
}
