package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes a consent form that was made for another session. */
final class TakesConsentsOfOtherSessions extends CustodianDeviation {
  TakesConsentsOfOtherSessions() {
    super(
        Layer.OAUTH,
        "Takes a consent form that was made for another session.",
        breaks("oauth_consent_form_bound"),
        killedBy("TC_ASK004"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.takeFormsFromElsewhere();
  }
}
