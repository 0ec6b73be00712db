package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.resource.KeepsTokenGood;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;

/** Time passes for the Data Custodian, because a hook moves its clock. */
public final class ClockSteps {
  /** RFC 6749 section 4.1.2 recommends ten at most; one more for clocks that differ. */
  private static final Duration TOO_LONG_FOR_A_CODE = Duration.ofMinutes(11);

  /** How long before its end a token is tried; a quarter of its lifetime where that is less. */
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

  /** Resource servers that read tokens themselves let clocks differ by a minute. */
  private static final Duration AFTER_THE_END = Duration.ofSeconds(90);

  private static final int QUARTER = 4;

  private final Play play;
  private Duration begun;

  public ClockSteps(Play play) {
    this.play = play;
  }

  @Given("a hook moves the clock of the Data Custodian")
  public void clockIsMovable() {
    play.stage().requireMovableClock();
    begun = play.stage().targetClock().reading();
  }

  @When("eleven minutes pass")
  public void passes() {
    play.stage().letPass(TOO_LONG_FOR_A_CODE);
  }

  @When("the time that is stated in expires_in is all but over")
  public void isAllButOver() {
    Duration lifetime = lifetime();
    Duration quarter = lifetime.dividedBy(QUARTER);
    Duration margin = quarter.compareTo(BEFORE_THE_END) < 0 ? quarter : BEFORE_THE_END;
    passTo(lifetime.minus(margin));
    if (age().compareTo(lifetime) >= 0) {
      throw new NotCarriedOut(
          "the hook that moves the clock took so long that the time of the token was over by then");
    }
  }

  @When("that time is over")
  public void isOver() {
    passTo(lifetime().plus(AFTER_THE_END));
  }

  @Then("its access token is good to the end")
  public void isGood() {
    play.askAbout("oauth_expires_in_kept", new KeepsTokenGood(), "answer");
  }

  /** The token is younger than that by as much as it took to get it. */
  private Duration age() {
    return play.stage().targetClock().since(begun);
  }

  private void passTo(Duration age) {
    Duration step = age.minus(age());
    if (step.toSeconds() > 0) {
      play.stage().letPass(step);
    }
  }

  private Duration lifetime() {
    return play.tokens()
        .lifetime()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the token response does not say how long its access token lives"
                        + " (expires_in)"));
  }
}
