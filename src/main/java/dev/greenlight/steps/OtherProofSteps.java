package dev.greenlight.steps;

import dev.greenlight.judge.oauth.BringsCode;
import dev.greenlight.judge.oauth.KeepsCodeFromStranger;
import dev.greenlight.judge.portal.AnswersUnknownAlike;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.OtherProof;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A customer proves in another way than by user name and password who he is. */
public final class OtherProofSteps {
  private final Play play;
  private OtherProof way;
  private OtherProof.Attempt known;

  public OtherProofSteps(Play play) {
    this.play = play;
  }

  @Given(
      "Retail Customers can prove in another way who they are, such as by account and postal code")
  public void anotherWay() {
    way = OtherProof.on(play.stage());
  }

  @Given("the right pair lets the Retail Customer in")
  public void rightPairLetsIn() {
    way.requireRight(play.customer());
  }

  @When("a Retail Customer proves so who he is, and approves")
  public void proves() {
    arrives(way.right(play.customer()));
  }

  @When("somebody who knows but the account of a Retail Customer tries to")
  public void triesKnown() {
    known = way.wrong(play.customer());
    arrives(known);
  }

  @When("somebody names an account that nobody has")
  public void triesUnknown() {
    play.put("known", known.shown());
    play.put("unknown", way.nobodys(play.customer()).shown());
    play.put("nobody", new Fact(way.nobodysAccount(play.customer())));
  }

  @Then("he is taken for himself, and the browser brings a code")
  public void isLetIn() {
    play.ask(new BringsCode(), "callback", "redirect uri", "state");
  }

  @Then("nobody gets a code in his name")
  public void keepsCode() {
    play.ask(new KeepsCodeFromStranger(), "callback");
  }

  @Then("both are told the same")
  public void toldAlike() {
    play.ask(new AnswersUnknownAlike(), "known", "unknown", "nobody", "callback");
  }

  private void arrives(OtherProof.Attempt attempt) {
    play.put("redirect uri", new Fact(attempt.prepared().thirdParty().redirectUri()));
    play.put("state", new Fact(attempt.prepared().state()));
    play.cameBack(attempt.callback());
  }
}
