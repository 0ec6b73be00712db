package dev.greenlight.steps;

import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.stage.Authorization;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The token endpoint. */
public final class TokenSteps {
  private final Play play;

  public TokenSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party redeems the same authorization code again")
  public void redeemsAgain() {
    Authorization authorization = play.authorization();
    send(
        TokenRequest.redeem(
            play.stage().onboarding().credentialsOf(play.thirdParty().customer()),
            authorization.code(),
            play.thirdParty().redirectUri(),
            authorization.prepared().pkce()));
  }

  @Then("the token endpoint refuses with {string}")
  public void refusesWith(String error) {
    play.ask(new RefusesWith(error), "answer");
  }

  private void send(TokenRequest request) {
    play.answer(
        play.stage().functional().send(request.to(play.stage().pixit().endpoints().token())));
  }
}
