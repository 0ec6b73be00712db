package dev.greenlight.steps;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.record.Header;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** The resource server with tokens of every kind. */
public final class AccessSteps {
  private final Play play;

  public AccessSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the subscription with the tokens issued before")
  public void readsWithTheTokensIssuedBefore() {
    play.answer(
        play.stage()
            .functional()
            .send(
                HttpCall.get(
                    play.tokens().resourceUri().orElseThrow(),
                    List.of(
                        new Header("Accept", "application/atom+xml"),
                        new Header("Authorization", "Bearer " + play.tokens().accessToken())))));
  }

  @Then("the resource server refuses with \"invalid_token\"")
  public void refusesInvalidToken() {
    play.ask(new RefusesToken(RefusesToken.Cause.INVALID), "answer");
  }
}
