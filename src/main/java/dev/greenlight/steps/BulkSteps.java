package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.BulkHoldsBatches;
import dev.greenlight.judge.resource.HoldsOwnDataOnly;
import dev.greenlight.judge.resource.KeepsIdsOfBatch;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.BulkData;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The data of all customers of a Third Party at once. */
public final class BulkSteps {
  private static final String ENERGY = "/Batch/Bulk/";

  private final Play play;
  private String energyToken;
  private String energyBulk;

  public BulkSteps(Play play) {
    this.play = play;
  }

  @Given("the data of the first opens to the other Third Party too")
  public void opensToOther() {
    play.put("own", bulk().granted(play.customer(), play.otherThirdParty()));
  }

  @Given("a Retail Customer has granted his data to both, each at addresses of its own")
  public void opensToBothApart() {
    Seen foreign = play.batches().of(play.customer()).seen();
    Seen own = play.keep("own", bulk().granted(play.customer(), play.otherThirdParty()));
    String uri = foreign.exchange().request().uri();
    if (own.exchange().request().uri().equals(uri)) {
      throw new NotServed(
          "what the Retail Customer granted to the two Third Parties is at one address ("
              + uri
              + "): nothing in bulk data tells whose it is");
    }
    play.refer("own", own);
    play.refer("foreign", foreign);
  }

  @Given("another Third Party holds a token for its bulk data of energy alone")
  public void holdsEnergyToken() {
    // Without a grant there would be nothing in either.
    play.stage().pool().shared(play.customer(), play.otherThirdParty());
    TokenSet own = bulk().energyToken(play.otherThirdParty());
    energyToken = own.accessToken();
    energyBulk =
        own.resourceUri()
            .filter(uri -> uri.contains(ENERGY))
            .orElseThrow(
                () ->
                    new NotServed(
                        "the token response does not say where its bulk data is (resourceURI"
                            + " with Batch/Bulk)"));
    Exchange answer = play.resources().get(energyBulk, "Bearer " + energyToken);
    play.keep("bulk data of energy", answer);
    if (!answer.answered() || answer.response().status() / 100 != 2) {
      throw new NotCarriedOut(
          "its bulk data does not open to it, so that a refusal of other data shows nothing",
          answer);
    }
  }

  @When("the other Third Party asks where its bulk data of customers would be")
  public void asksForCustomers() {
    play.answer(
        play.resources()
            .get(
                energyBulk.replace(ENERGY, "/Batch/BulkRetailCustomerInfo/"),
                "Bearer " + energyToken));
  }

  @Then("nobody's Retail Customer data opens to it")
  public void customersStayClosed() {
    play.ask(new StaysClosed(), "answer");
  }

  @When("the Third Party reads its bulk data")
  public void readsBulk() {
    play.answer(bulk().of(play.thirdParty()));
  }

  @When("the other Third Party reads its bulk data")
  public void otherReadsBulk() {
    play.answer(bulk().of(play.otherThirdParty()));
  }

  @Then("it holds the data of both")
  public void holdsBoth() {
    play.ask(new BulkHoldsBatches(ProtectedResource.BULK.element()), "answer", "own", "foreign");
  }

  @Then("what is in it has the id that it has in their batches")
  public void keepsIdsOfBatches() {
    play.askAbout("usage_data_persistent", new KeepsIdsOfBatch("own"), "answer", "own");
    play.askAbout("usage_data_persistent", new KeepsIdsOfBatch("foreign"), "answer", "foreign");
  }

  @Then("it holds what he granted it, and nothing of what he granted the first")
  public void holdsOwnGrantOnly() {
    holdsOwnOnly();
  }

  @Then("it holds the data of the first and nothing of the second")
  public void holdsOwnOnly() {
    play.ask(new HoldsOwnDataOnly(ProtectedResource.BULK.element()), "answer", "own", "foreign");
  }

  private BulkData bulk() {
    return new BulkData(play.stage());
  }
}
