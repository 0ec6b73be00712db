package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets every site with a certificate show the login page in a frame. */
final class LetsOthersFrameTheLogin extends CustodianDeviation {
  LetsOthersFrameTheLogin() {
    super(
        Layer.OAUTH,
        "Lets every site with a certificate show the login page in a frame.",
        breaks("oauth_pages_not_framed"),
        killedBy("TC_ASK002"));
  }

  @Override
  public void bend(LoginPage page) {
    page.alterAnswers(
        (request, correct) ->
            correct
                .without("Content-Security-Policy")
                .with("Content-Security-Policy", "frame-ancestors https:"));
  }
}
