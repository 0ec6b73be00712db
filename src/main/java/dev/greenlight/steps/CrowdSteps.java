package dev.greenlight.steps;

import dev.greenlight.judge.resource.SharesOwnDataAlone;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.TwoCustomersAtOnce;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** Several Retail Customers who are asked at the same time. */
public final class CrowdSteps {
  private final Play play;
  private List<Seen> of;
  private List<Exchange> batches;

  public CrowdSteps(Play play) {
    this.play = play;
  }

  @When("two Retail Customers are asked at the same time, and both approve")
  public void approveAtOnce() {
    RunFile.Customer other = new ForeignAddresses(play.stage()).otherCustomer();
    // Before the next consents: they may be the only ones there are then.
    of = List.of(play.batches().of(play.customer()).seen(), play.batches().of(other).seen());
    batches = TwoCustomersAtOnce.shared(play.stage(), play.customer(), other).batches(play.stage());
  }

  @Then("each has shared his own data, and nothing of the other")
  public void sharedTheirOwn() {
    for (int which = 0; which < batches.size(); which++) {
      asks(batches.get(which), of.get(which), of.get(1 - which));
    }
  }

  private void asks(Exchange batch, Seen own, Seen foreign) {
    play.answer(batch);
    play.refer("own", own);
    play.refer("foreign", foreign);
    play.ask(new SharesOwnDataAlone(), "answer", "own", "foreign");
  }
}
