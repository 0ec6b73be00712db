package dev.greenlight.steps;

import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.AccessTokens;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** Several access tokens of one consent. */
public final class AccessTokenSteps {
  private final Play play;
  private AccessTokens tokens;
  private List<Seen> answers = List.of();

  public AccessTokenSteps(Play play) {
    this.play = play;
  }

  @Given("it has refreshed its tokens, so that it has two access tokens")
  public void hasRefreshed() {
    Authorization before = play.authorization();
    Exchange refresh = play.asks(play.stage().pool().refreshOf(before));
    tokens = AccessTokens.of(play.stage(), before, refresh);
    play.uses(tokens.newest());
  }

  @When("the Third Party reads the subscription with each of these until it is refused")
  public void readsWithEach() {
    answers =
        tokens.readUntilRefused(play.stage()).stream()
            .map(answer -> play.keep("access token", answer))
            .toList();
  }

  @Then("each of these is dead with the refresh token")
  public void deadWithRefreshToken() {
    areDead("oauth_revocation_cascades");
  }

  @Then("each of these is dead with the consent")
  public void deadWithConsent() {
    areDead("consent_revocation_effective");
  }

  private void areDead(String duty) {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.askAbout(duty, new RefusesToken(RefusesToken.Cause.INVALID), "answer");
    }
  }
}
