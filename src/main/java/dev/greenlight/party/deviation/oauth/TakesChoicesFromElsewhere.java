package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.custodian.oauth.Waypoints;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/**
 * Takes a form of the pages before the question that was made for another session, and lets
 * browsers send its cookie from anywhere.
 */
final class TakesChoicesFromElsewhere extends CustodianDeviation {
  TakesChoicesFromElsewhere() {
    super(
        Layer.OAUTH,
        "Takes a form of the pages before the question that was made for another session, and lets"
            + " browsers send its cookie from anywhere.",
        breaks("oauth_choice_not_forged"),
        killedBy("TC_ASK004"));
  }

  @Override
  public void bend(Waypoints pages) {
    pages.takeFormsFromElsewhere();
  }

  @Override
  public void bend(LoginPage page) {
    page.alterCookies(cookie -> cookie.replace("SameSite=Lax", "SameSite=None"));
  }

  @Override
  public Optional<String> onlyIn() {
    return Optional.of("ontario.yaml");
  }
}
