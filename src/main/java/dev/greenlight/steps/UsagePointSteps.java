package dev.greenlight.steps;

import dev.greenlight.judge.resource.HasUsagePointsOfTheirOwn;
import dev.greenlight.judge.resource.HoldsAsManyUsagePointsAsGranted;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Several UsagePoints in one Subscription. */
public final class UsagePointSteps {
  private static final String TERM = "accountcollection=";

  private final Play play;

  public UsagePointSteps(Play play) {
    this.play = play;
  }

  @Given("the granted scope says how many UsagePoints there are")
  public void scopeSaysHowMany() {
    String scope = play.stage().pool().shared(play.customer(), play.thirdParty()).scope();
    if (!scope.toLowerCase(java.util.Locale.ROOT).contains(TERM)) {
      throw new NotServed("the granted scope has no AccountCollection, nor need it");
    }
    play.put("scope", new Fact(scope));
  }

  @When("the batch of a Retail Customer with several UsagePoints is read")
  public void readsSeveral() {
    play.refer("answer", play.batches().ofSeveral("UsagePoint"));
  }

  @Then("each UsagePoint in it has a chain of its own")
  public void holdsSeveral() {
    play.ask(new HasUsagePointsOfTheirOwn(), "answer");
  }

  @Then("it holds as many UsagePoints as were granted")
  public void holdsAsMany() {
    play.ask(new HoldsAsManyUsagePointsAsGranted(), "answer", "scope");
  }
}
