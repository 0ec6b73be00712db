package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.resource.AuthorizationFollowsRefresh;
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

  /** Before the tokens were asked for, and once they were there: they were issued in between. */
  private Duration begun;

  private Duration issued;

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
    issued = play.stage().targetClock().reading();
    Duration lifetime = lifetime();
    Duration quarter = lifetime.dividedBy(QUARTER);
    Duration margin = quarter.compareTo(BEFORE_THE_END) < 0 ? quarter : BEFORE_THE_END;
    pass(lifetime.minus(margin).minus(since(begun)));
    if (since(begun).compareTo(lifetime) >= 0) {
      throw new NotCarriedOut(
          "the hook that moves the clock took so long that the time of the token was over by then");
    }
  }

  @When("that time is over")
  public void isOver() {
    pass(lifetime().plus(AFTER_THE_END).minus(since(issued)));
  }

  @Then("its access token is good to the end")
  public void isGood() {
    play.askAbout("oauth_expires_in_kept", new KeepsTokenGood(), "answer");
  }

  @Then("the Authorization expires when the newest access token does")
  public void authorizationFollowsRefresh() {
    play.ask(new AuthorizationFollowsRefresh(), "answer", "token response");
  }

  private Duration since(Duration reading) {
    return play.stage().targetClock().since(reading);
  }

  private void pass(Duration step) {
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
