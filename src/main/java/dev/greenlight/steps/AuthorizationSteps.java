package dev.greenlight.steps;

import dev.greenlight.judge.oauth.LeadsToResource;
import dev.greenlight.judge.oauth.NamesAuthorization;
import dev.greenlight.judge.oauth.ShowsStatus;
import dev.greenlight.judge.resource.AuthorizationIsComplete;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.ShowsWhenItEnded;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NotReached;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;

/** What stands behind the tokens: the data, and the Authorization. */
public final class AuthorizationSteps {
  /** Longer than it takes a change to show in whole seconds. */
  private static final Duration UNTIL_OLD = Duration.ofSeconds(4);

  private final Play play;

  public AuthorizationSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the resourceURI")
  public void readsResource() {
    play.answer(
        play.resources()
            .get(play.authorization().resourceUri(), "Bearer " + play.tokens().accessToken()));
  }

  @When("the Third Party reads the Authorization with its client access token")
  public void readsAuthorization() {
    reads();
  }

  @When("the Third Party reads the Authorization with its client access token until it is over")
  public void readsAuthorizationThatEnds() {
    new Settling(play.stage())
        .until(
            answer -> answer.answered() && IsGoneOrRevoked.isOver(answer.response()), this::reads);
  }

  @When("it has read its Authorization when that was some seconds old")
  public void readsAgedAuthorization() {
    try {
      play.put(
          "granted",
          new Settling(play.stage(), UNTIL_OLD)
              .until(
                  answer -> !answer.answered() || ShowsWhenItEnded.isOld(answer.response()),
                  this::reads));
    } catch (NotReached e) {
      // That tokens die is asked all the same.
      play.put("unread", new Fact(e.getMessage()));
    }
  }

  private Exchange reads() {
    String token = play.stage().onboarding().shared(play.thirdParty().admin()).accessToken();
    return play.answer(
        play.resources().get(play.authorization().authorizationUri(), "Bearer " + token));
  }

  @Then("the resourceURI stands below the resource endpoint")
  public void leadsToResource() {
    play.requireTokenResponse();
    play.put("resource endpoint", new Fact(play.stage().pixit().endpoints().resource()));
    play.ask(new LeadsToResource(), "token response", "resource endpoint");
  }

  @Then("the token response names the Authorization")
  public void namesAuthorization() {
    play.requireTokenResponse();
    play.askAbout("espi_token_response_uris", new NamesAuthorization(), "token response");
  }

  @Then("the Authorization says what was granted and until when")
  public void isComplete() {
    play.askAbout("authorization_complete", new AuthorizationIsComplete(), "answer");
  }

  @Then("the Authorization is called active")
  public void isActive() {
    play.askAbout("authorization_status_active", new ShowsStatus("1"), "answer");
  }

  @Then("the Authorization is called revoked")
  public void isRevoked() {
    play.askAbout("authorization_status_revoked", new ShowsStatus("0"), "answer");
  }

  @Then("it was changed last when that happened")
  public void isDated() {
    play.askAbout(
        "authorization_end_dated",
        new ShowsWhenItEnded(),
        play.known("granted", "unread", "answer"));
  }
}
