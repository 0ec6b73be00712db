package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not know the tokens of Authorizations that were made offline. */
final class ForgetsOfflineTokens extends CustodianDeviation {
  ForgetsOfflineTokens() {
    super(
        Layer.OAUTH,
        "Does not know the tokens of Authorizations that were made offline.",
        breaks("offline_authorization_opens"),
        killedBy("TC_OFA001", "TC_RCO001"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.forgetOfflineTokens();
  }
}
