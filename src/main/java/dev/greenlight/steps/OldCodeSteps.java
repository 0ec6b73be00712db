package dev.greenlight.steps;

import dev.greenlight.judge.oauth.RefusesAgedCode;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.AgedCode;
import dev.greenlight.stage.Approval;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;

/** A code is redeemed when its time is over. */
public final class OldCodeSteps {
  private final Play play;
  private boolean agedByItself;

  public OldCodeSteps(Play play) {
    this.play = play;
  }

  /** By a hook; else by itself, during the run. */
  @Given("the Retail Customer has approved an authorization request whose code has expired")
  public void codeHasExpired() {
    if (play.stage().pixit().hooks().flatMap(TestHooks::expire).isPresent()) {
      Approval approval =
          play.redeemsLater(play.stage().pool().approved(play.customer(), play.thirdParty()));
      new Hooks(play).expire(approval.code(), "authorization_code", approval.customer());
      return;
    }
    AgedCode code = AgedCode.of(play.stage());
    agedByItself = true;
    play.redeemsLater(code.approval());
    play.put("age of the code", new Fact(code.age().toSeconds() + " s"));
  }

  @Then("the token endpoint refuses it, as its time is over")
  public void refuses() {
    if (agedByItself) {
      play.askAbout("oauth_code_six_minutes", new RefusesAgedCode(), "answer", "age of the code");
    } else {
      play.ask(new RefusesWith("invalid_grant"), "answer");
    }
  }
}
