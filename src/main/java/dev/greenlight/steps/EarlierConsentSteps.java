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
  private Authorization before;

  public EarlierConsentSteps(Play play, ChoiceSteps choice) {
    this.play = play;
    this.choice = choice;
  }

  /** That of the customer who shares everything is made before the list is read, not after. */
  @Given("it is known which Authorizations there were")
  public void authorizationsAreKnown() {
    before =
        play.stage().pool().shared(ChosenConsent.chooserOfOne(play.stage()), play.thirdParty());
    play.put("Authorization from before", new Fact(before.authorizationUri()));
    play.refer(
        "Authorizations before", play.resources().openedAnew(ProtectedResource.AUTHORIZATION_FEED));
  }

  @When("the Third Party reads with the token from before what he shared then")
  public void readsWithTokenFromBefore() {
    ChosenConsent chosen = choice.chosen();
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
        "Authorization from before",
        "Authorization",
        "chosen",
        "whole");
  }
}
