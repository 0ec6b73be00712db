package dev.greenlight.steps;

import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.stage.Beside;
import dev.greenlight.stage.MoveOut;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Several things that were granted end at once, not the first of them alone. */
public final class SeveralEndingSteps {
  private final Play play;
  private Beside beside;

  public SeveralEndingSteps(Play play) {
    this.play = play;
  }

  @Given("another Retail Customer lets it read his data too, if there is one")
  public void otherCustomerLetsItRead() {
    beside =
        Beside.ofOtherCustomer(
            play.stage(), play.relationship().authorization().prepared().thirdParty());
  }

  @When("the Third Party that was blocked reads the data of the other Retail Customer")
  public void blockedReadsOther() {
    reads(beside);
  }

  @Then("that is closed to it too")
  public void otherIsClosedToBlocked() {
    asksWhetherOver("blocking_ends_authorizations");
  }

  @When("another Third Party that he had let read his data reads on, if there is one")
  public void otherThirdPartyReadsOn() {
    reads(MoveOut.happened(play.stage()).beside());
  }

  @Then("his data is closed to that one too")
  public void isClosedToOtherThirdParty() {
    asksWhetherOver("move_out_ends_authorization");
  }

  private void reads(Beside granted) {
    beside = granted;
    granted
        .relationship()
        .ifPresent(
            one ->
                new Settling(play.stage())
                    .untilRefused(
                        () -> play.answer(Relationship.read(play.stage(), one.authorization()))));
  }

  private void asksWhetherOver(String duty) {
    if (beside.relationship().isEmpty()) {
      play.askAbout(duty, new HasNothingToLookAt(beside.whyNone()));
    } else {
      play.askAbout(duty, new RefusesToken(Cause.INVALID), "answer");
    }
  }
}
