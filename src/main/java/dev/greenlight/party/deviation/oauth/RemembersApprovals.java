package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Approves for a customer who approved before in his session, whatever is asked for then. */
final class RemembersApprovals extends CustodianDeviation {
  RemembersApprovals() {
    super(
        Layer.OAUTH,
        "Approves for a customer who approved before in his session, whatever is asked for then.",
        breaks("consent_covers_grant"),
        killedBy("TC_ASK015"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.rememberApprovals();
  }
}
