package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.Waypoints;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Takes a form of the pages before the question that was made for another session. */
final class TakesChoicesOfOtherSessions extends CustodianDeviation {
  TakesChoicesOfOtherSessions() {
    super(
        Layer.OAUTH,
        "Takes a form of the pages before the question that was made for another session.",
        breaks("oauth_consent_form_bound"),
        killedBy("TC_ASK004"));
  }

  @Override
  public void bend(Waypoints pages) {
    pages.takeFormsFromElsewhere();
  }

  @Override
  public Optional<String> onlyIn() {
    return Optional.of("ontario.yaml");
  }
}
