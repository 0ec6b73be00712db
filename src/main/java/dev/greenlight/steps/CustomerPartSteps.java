package dev.greenlight.steps;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.resource.KeepsCustomersApart;
import dev.greenlight.judge.resource.KeepsCustomersOutOfCaches;
import dev.greenlight.judge.resource.ServesNoUngrantedCustomerPart;
import dev.greenlight.model.CustomerBlocks;
import dev.greenlight.stage.CustomerParts;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;

/** Who a Retail Customer is, by the addresses of single resources. */
public final class CustomerPartSteps {
  private final Play play;
  private CustomerParts parts;
  private List<Seen> answers = List.of();

  public CustomerPartSteps(Play play) {
    this.play = play;
  }

  @Given("single resources of Retail Customer data open to who was granted it")
  public void partsOpen() {
    parts = CustomerParts.of(play.stage(), play.customer());
  }

  @When("the Third Party reads with these tokens the single resources of who the customer is")
  public void readsParts() {
    answers =
        parts.readWith(play.stage(), play.authorization()).stream()
            .map(answer -> play.keep("single resource", answer))
            .toList();
  }

  @When("the Third Party reads by its own address what he did not grant")
  public void readsUngrantedParts() {
    Set<String> granted = Scopes.blocksIn(play.authorization().scope());
    parts =
        CustomerParts.of(
            play.stage(), play.customer(), kind -> !CustomerBlocks.open(granted, kind));
    readsParts();
  }

  @When(
      "the Third Party reads with his own token, each by its own address, the single resources of"
          + " it")
  public void readsOwnParts() {
    answers =
        CustomerParts.read(play.stage(), play.customer()).stream()
            .map(answer -> play.keep("single resource", answer))
            .toList();
  }

  @Then("no cache may keep any of them")
  public void keepsPartsOutOfCaches() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.ask(new KeepsCustomersOutOfCaches(), "answer");
    }
  }

  @Then("that is not served")
  public void ungrantedPartsAreNotServed() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.askAbout(
          "customer_blocks_bounded",
          new ServesNoUngrantedCustomerPart(),
          "answer",
          "granted scope");
    }
  }

  @Then("each of them stays closed")
  public void partsStayClosed() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.ask(new KeepsCustomersApart(), "answer");
    }
  }
}
