package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.KeepsCustomersApart;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Resources that belong to somebody else, with a token that opens the own ones. */
public final class ForeignSteps {
  private final Play play;
  private ProtectedResource resource;
  private String address;

  public ForeignSteps(Play play) {
    this.play = play;
  }

  @Given("the address of the {resource} of somebody else is known")
  public void foreignAddress(ProtectedResource named) {
    resource = named;
    address = addresses().of(named);
  }

  @Given("the {resource} of somebody else opens to whom it belongs")
  public void opensToOwner(ProtectedResource named) {
    play.refer("opened to its owner", addresses().opened(named));
  }

  @Given("the address of the {resource} under the own id and a 1 behind is known")
  public void longerAddress(ProtectedResource named) {
    resource = named;
    address = addresses().longer(named);
  }

  @When("the Third Party reads that with the token that is meant for its own")
  public void reads() {
    String token = new ResourceTokens(play.stage()).good(resource.opener());
    play.answer(play.resources().get(address, "Bearer " + token));
  }

  @Then("what belongs to somebody else stays closed")
  public void staysClosed() {
    if (resource.opener() == TokenKind.CUSTOMER) {
      play.refer("own", play.resources().batch(play.customer()).seen());
      play.refer("foreign", play.resources().batch(addresses().otherCustomer()).seen());
      play.ask(new KeepsCustomersApart(), "answer", "own", "foreign");
    } else {
      play.ask(new KeepsCustomersApart(), "answer");
    }
  }

  private ForeignAddresses addresses() {
    return new ForeignAddresses(play.stage());
  }
}
