package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.oauth.HandsOutNothing;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A customer has taken back what he granted, and grants it anew. */
public final class AnewSteps {
  private final Play play;
  private Authorization anew;

  public AnewSteps(Play play) {
    this.play = play;
  }

  @When("the tokens from before are refused, and he approves anew what the Third Party asks for")
  public void approvesAnew() {
    Exchange last = new Settling(play.stage()).untilRefused(this::reads);
    if (!last.answered() || last.response().status() / 100 != 4) {
      throw new NotCarriedOut(
          "what the customer took back is not over yet, so that nothing could be revived", last);
    }
    anew = play.stage().pool().fresh(play.customer(), play.thirdParty());
  }

  @When("the Third Party reads with the access token from before")
  public void readsWithOld() {
    reads();
  }

  @Then("it opens as little as it did")
  public void staysClosed() {
    play.ask(new StaysClosed(), "answer");
  }

  @When("the Third Party refreshes the tokens from before")
  public void refreshesOld() {
    play.asks(play.stage().pool().refreshOf(play.authorization()));
  }

  @Then("nothing comes of that either")
  public void handsOutNothing() {
    play.ask(new HandsOutNothing(), "answer");
  }

  @When("the Third Party reads the Authorization from before with its client access token")
  public void readsOldAuthorization() {
    String token = play.stage().onboarding().shared(play.thirdParty().admin()).accessToken();
    play.answer(play.resources().get(play.authorization().authorizationUri(), "Bearer " + token));
  }

  @Then("that is over still, where the new consent has another")
  public void isOverStill() {
    if (anew.authorizationUri().equals(play.authorization().authorizationUri())) {
      play.ask(
          new HasNothingToLookAt(
              "the new consent has the Authorization of the one before: "
                  + anew.authorizationUri()));
    } else {
      play.ask(new IsGoneOrRevoked(), "answer");
    }
  }

  private Exchange reads() {
    return play.answer(Relationship.read(play.stage(), play.authorization()));
  }
}
