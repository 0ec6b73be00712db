package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.ClientCredentials;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.AcknowledgesRevocation;
import dev.greenlight.judge.oauth.RefusesRevocation;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.judge.oauth.TakesForeignRevocation;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.TokenBank;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Tokens end before their time. */
public final class RevocationSteps {
  private final Play play;

  public RevocationSteps(Play play) {
    this.play = play;
  }

  @Given("the access token has expired")
  public void accessTokenHasExpired() {
    if (TokenBank.isNeeded(play.stage())) {
      play.uses(new ResourceTokens(play.stage()).expiredConsent());
    } else {
      new Hooks(play)
          .expire(play.tokens().accessToken(), "access_token", play.authorization().customer());
    }
  }

  @Given("another Third Party can give its own tokens back")
  public void otherCanRevoke() {
    new ResourceTokens(play.stage()).requireRevocation(play.otherThirdParty());
  }

  @Given("the Third Party can give its own tokens back")
  public void canRevoke() {
    new ResourceTokens(play.stage()).requireRevocation(play.thirdParty());
  }

  @When("the Third Party revokes its access token with a wrong secret")
  public void revokesWithWrongSecret() {
    ClientCredentials client = credentials(play.thirdParty());
    send(
        TokenRequestFault.SECRET_WRONG.in(
            TokenRequest.revoke(client, play.tokens().accessToken()), client));
  }

  @When("the Third Party revokes its access token")
  public void revokesAccessToken() {
    revoke(play.thirdParty(), play.tokens().accessToken());
  }

  @When("the Third Party revokes its refresh token")
  public void revokesRefreshToken() {
    revoke(play.thirdParty(), play.stage().pool().refreshTokenOf(play.authorization()));
  }

  @When("the Third Party revokes its access token and calls it a refresh token")
  public void revokesAccessTokenAsRefreshToken() {
    send(
        TokenRequest.revoke(credentials(play.thirdParty()), play.tokens().accessToken())
            .hinting("refresh_token"));
  }

  @When("the Third Party revokes its refresh token and calls it an access token")
  public void revokesRefreshTokenAsAccessToken() {
    send(
        TokenRequest.revoke(
                credentials(play.thirdParty()),
                play.stage().pool().refreshTokenOf(play.authorization()))
            .hinting("access_token"));
  }

  @When("it has no token of the Retail Customer any more")
  public void hasNoTokens() {
    Exchange read = Relationship.read(play.stage(), play.authorization());
    if (read.answered() && read.response().status() / 100 == 2) {
      throw new NotServed(
          "the access token lives on after the refresh token was given back, as RFC 7009 lets it:"
              + " what was granted is not over");
    }
    if (TokenSet.in(play.relationship().refresh()).isPresent()) {
      throw new NotCarriedOut("the refresh token that was given back brings tokens all the same");
    }
  }

  @When("another Third Party revokes the access token")
  public void otherRevokes() {
    revoke(play.otherThirdParty(), play.tokens().accessToken());
  }

  @When("the Third Party revokes a token that was never issued")
  public void revokesUnknown() {
    revoke(play.thirdParty(), play.stage().words().token());
  }

  @When("the Retail Customer takes his consent back at the Data Custodian")
  public void customerRevokes() {
    play.stage().pool().requireApart(play.authorization());
    new Hooks(play).revoke(play.authorization());
  }

  @Then("the revocation endpoint acknowledges")
  public void acknowledges() {
    play.askAbout("oauth_revocation_acknowledged", new AcknowledgesRevocation(), "answer");
  }

  @Then("the revocation endpoint refuses that, or acknowledges it and does nothing")
  public void takesForeignRevocation() {
    play.ask(new TakesForeignRevocation(), "answer");
  }

  @Then("the revocation endpoint refuses who did not prove to be the client")
  public void refusesRevocation() {
    play.ask(new RefusesRevocation(), "answer");
  }

  @Then("the revocation endpoint answers as if there had been one")
  public void acknowledgesUnknown() {
    play.ask(new AcknowledgesRevocation(), "answer");
  }

  @Then("the access token is dead too")
  public void accessTokenIsDeadToo() {
    play.askAbout(
        "oauth_revocation_cascades", new RefusesToken(RefusesToken.Cause.INVALID), "answer");
  }

  @Then("the access token is dead whatever it was called")
  public void accessTokenIsDead() {
    play.ask(new RefusesToken(RefusesToken.Cause.INVALID), "answer");
  }

  @Then("the refresh token is dead whatever it was called")
  public void refreshTokenIsDead() {
    play.ask(new RefusesWith("invalid_grant"), "answer");
  }

  @Then("nothing can be refreshed any more")
  public void cannotRefresh() {
    new RefreshedNoMore(play)
        .ask("consent_revocation_ends_refresh", new RefusesWith("invalid_grant"));
  }

  private void revoke(RunFile.ThirdParty thirdParty, String token) {
    send(TokenRequest.revoke(credentials(thirdParty), token));
  }

  private ClientCredentials credentials(RunFile.ThirdParty thirdParty) {
    return play.stage()
        .onboarding()
        .credentialsOf(thirdParty.customer(), play.stage().pixit().oauth().atRevocation());
  }

  private void send(TokenRequest request) {
    String endpoint =
        play.stage()
            .pixit()
            .endpoints()
            .revocation()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the run file names no revocation endpoint (pixit.endpoints)"));
    play.answer(play.stage().functional().send(request.to(endpoint)));
  }
}
