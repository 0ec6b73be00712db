package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.DenialLeavesNoneActive;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** What a denial leaves behind. */
public final class DenialSteps {
  private final Play play;

  public DenialSteps(Play play) {
    this.play = play;
  }

  @Given("it is known which Authorizations the Third Party holds")
  public void authorizationsAreKnown() {
    play.refer(
        "Authorizations before", play.resources().openedAnew(ProtectedResource.AUTHORIZATION_FEED));
  }

  @When("the Third Party lists its Authorizations again")
  public void listsAgain() {
    play.refer("answer", play.resources().openedAnew(ProtectedResource.AUTHORIZATION_FEED));
  }

  @Then("no active one has come with the denial")
  public void nothingIsLeft() {
    play.ask(new DenialLeavesNoneActive(), "answer", "Authorizations before");
  }
}
