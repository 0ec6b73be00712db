package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.LeavesNoStaleConsent;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ChosenConsent;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A customer who had shared everything shares less. */
public final class EarlierConsentSteps {
  private final Play play;
  private final ChoiceSteps choice;

  public EarlierConsentSteps(Play play, ChoiceSteps choice) {
    this.play = play;
    this.choice = choice;
  }

  @Given("it is known which Authorizations there were")
  public void authorizationsAreKnown() {
    play.refer(
        "Authorizations before", play.resources().opened(ProtectedResource.AUTHORIZATION_FEED));
  }

  @When("the Third Party reads with the token from before what he shared then")
  public void readsWithTokenFromBefore() {
    ChosenConsent chosen = choice.chosen();
    Authorization before =
        play.stage().pool().shared(chosen.authorization().customer(), play.thirdParty());
    play.put("Authorization", new Fact(chosen.authorization().authorizationUri()));
    play.refer("chosen", chosen.opened(play.stage()));
    play.answer(
        play.resources().get(before.resourceUri(), "Bearer " + before.tokens().accessToken()));
  }

  @Then("the choice is an Authorization of its own, or the token from before shows no more than it")
  public void leavesNoStaleConsent() {
    play.ask(
        new LeavesNoStaleConsent(),
        "answer",
        "Authorizations before",
        "Authorization",
        "chosen",
        "whole");
  }
}
