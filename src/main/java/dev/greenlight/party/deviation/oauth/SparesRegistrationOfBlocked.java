package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on giving a Third Party that was blocked the token for its registration. */
final class SparesRegistrationOfBlocked extends CustodianDeviation {
  SparesRegistrationOfBlocked() {
    super(
        Layer.OAUTH,
        "Goes on giving a Third Party that was blocked the token for its registration.",
        breaks("blocked_third_party_gets_no_tokens"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.blocked().spare(client -> client.id().startsWith("REGISTRATION_"));
  }
}
