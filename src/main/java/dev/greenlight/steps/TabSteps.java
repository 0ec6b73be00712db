package dev.greenlight.steps;

import dev.greenlight.judge.oauth.AnswersRequestOfTab;
import dev.greenlight.judge.oauth.BoundToItsChallenge;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.TwoRequestsAtOnce;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Two authorization requests in the browser of one Retail Customer. */
public final class TabSteps {
  private static final String DUTY = "oauth_requests_told_apart";

  private final Play play;
  private TwoRequestsAtOnce tabs;

  public TabSteps(Play play) {
    this.play = play;
  }

  @When(
      "the Retail Customer is asked, opens a second request in another tab, and approves the first")
  public void approvesFirst() {
    tabs = TwoRequestsAtOnce.of(play.stage(), play.customer());
    play.put("redirect uri", new Fact(play.thirdParty().redirectUri()));
    play.put("state", new Fact(tabs.first().state()));
    play.put("other state", new Fact(tabs.second().state()));
    play.cameBack(tabs.approvedFirst());
  }

  @Then("what comes back, if anything, is the answer to the first")
  public void isOfFirst() {
    play.askAbout(
        DUTY, new AnswersRequestOfTab(), "callback", "redirect uri", "state", "other state");
  }

  @When("the Third Party redeems what came for the first, if a code did")
  public void redeemsFirst() {
    Callback callback = play.callback();
    if (callback.parameter("state").filter(tabs.first().state()::equals).isPresent()) {
      callback
          .parameter("code")
          .map(code -> new Approval(play.customer(), tabs.first(), callback, code))
          .ifPresent(approval -> play.asks(play.stage().pool().redemptionOf(approval)));
    }
  }

  @Then("it is bound to the challenge of the first")
  public void isBoundToFirst() {
    if (play.known("answer").length > 0) {
      play.askAbout(DUTY, new BoundToItsChallenge(), "answer");
    }
  }
}
