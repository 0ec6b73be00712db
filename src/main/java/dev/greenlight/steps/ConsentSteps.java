package dev.greenlight.steps;

import io.cucumber.java.en.Given;

/** The Retail Customer is asked. */
public final class ConsentSteps {
  private final Play play;

  public ConsentSteps(Play play) {
    this.play = play;
  }

  @Given("the Third Party has redeemed an authorization code of its own")
  public void hasRedeemed() {
    play.uses(play.stage().pool().fresh(play.customer()));
  }
}
