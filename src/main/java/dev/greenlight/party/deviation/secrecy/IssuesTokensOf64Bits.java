package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.security.SecureRandom;

/** Issues access tokens of sixteen hexadecimal digits: enough for ESPI, too little for OAuth. */
final class IssuesTokensOf64Bits extends CustodianDeviation {
  IssuesTokensOf64Bits() {
    super(
        Layer.OAUTH,
        "Issues access tokens of sixteen hexadecimal digits.",
        breaks("token_entropy_128"),
        killedBy("TC_TOKEN001", "TC_TOKEN003"));
  }

  @Override
  public void bend(Ledger ledger) {
    SecureRandom random = new SecureRandom();
    ledger.values().accessTokensBy(() -> "%016x".formatted(random.nextLong()));
  }
}
