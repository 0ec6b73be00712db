package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.KeepsCustomersApart;
import dev.greenlight.judge.resource.ShowsNoForeignEntry;
import dev.greenlight.judge.resource.SurvivesRefusedWrite;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.GrantToOther;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.RootMembers;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Trespass;
import dev.greenlight.stage.Witness;
import dev.greenlight.stage.Writing;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Resources that belong to somebody else, with a token that opens the own ones. */
public final class ForeignSteps {
  private final Play play;
  private ProtectedResource resource;
  private String address;
  private Seen there;

  public ForeignSteps(Play play) {
    this.play = play;
  }

  @Given("the address of the {resource} of somebody else is known")
  public void foreignAddress(ProtectedResource named) {
    tries(named, addresses().of(named));
  }

  @Given("the {resource} of somebody else opens to whom it belongs")
  public void opensToOwner(ProtectedResource named) {
    there = addresses().opened(named);
    play.refer("opened to its owner", there);
  }

  @Given(
      "the Retail Customer has granted another Third Party the {resource} too, at another address")
  public void grantedToOtherApart(ProtectedResource named) {
    resource = named;
    address = new GrantToOther(play.stage()).addressOfFirst(named);
    knowsCustomers();
  }

  @Given("the address of the {resource} under the own id and a 1 behind is known")
  public void longerAddress(ProtectedResource named) {
    tries(named, addresses().longer(named));
  }

  @When("the Third Party reads that with the token that is meant for its own")
  public void reads() {
    new Trespass(play.scene())
        .read(
            address,
            new ResourceTokens(play.stage()).good(resource.opener()),
            play.addresses().of(resource));
  }

  @When("the Third Party reads that by its id alone with the token that is meant for its own")
  public void readsByIdAlone() {
    String alone = new RootMembers(play.stage()).of(resource, address);
    play.put("place that need not be", new Fact(alone));
    new Trespass(play.scene())
        .read(
            alone,
            new ResourceTokens(play.stage()).good(resource.opener()),
            play.addresses().of(resource));
  }

  @When("the other Third Party reads what was granted to the first, with the token that he gave it")
  public void otherReads() {
    GrantToOther other = new GrantToOther(play.stage());
    new Trespass(play.scene()).read(address, other.token(), other.address(resource));
  }

  @When("the Third Party sends {method} there with the token that is meant for its own")
  public void writes(String method) {
    Optional<Seen> seen = Optional.ofNullable(there);
    Optional<Witness> witness = Witness.ofOther(play.stage(), method, resource, address, seen);
    witness.ifPresent(owner -> play.put("owner before", owner.sees()));
    play.answer(new Writing(play.stage()).sendToOthers(method, resource, address, seen));
    witness.ifPresent(owner -> play.put("owner afterwards", owner.sees()));
  }

  @When("the Third Party reads that with {string} behind its address")
  public void readsBehind(String behind) {
    new Trespass(play.scene())
        .read(
            address + behind,
            new ResourceTokens(play.stage()).good(resource.opener()),
            play.addresses().of(resource));
  }

  @When("the Third Party sends {method} there with {string} behind the address")
  public void writesBehind(String method, String behind) {
    // What others try to end too may be over already, and then shows nothing.
    String expendable =
        play.stage().pool().fresh(play.customer(), play.otherThirdParty()).authorizationUri();
    Witness owner =
        new Witness(
            play.stage(),
            expendable,
            new ResourceTokens(play.stage()).good(resource.opener(), play.otherThirdParty()));
    play.put("owner before", owner.sees());
    play.answer(new Writing(play.stage()).sendBehind(method, owner.uri() + behind, resource));
    play.put("owner afterwards", owner.sees());
  }

  @Then("what belongs to somebody else is not shown")
  public void isNotShown() {
    play.ask(
        new ShowsNoForeignEntry(), play.known("answer", "control", "customer", "other customer"));
  }

  @Then("it is still there for whom it belongs to")
  public void isStillThere() {
    play.ask(new SurvivesRefusedWrite(), "owner before", "owner afterwards");
  }

  @Then("what belongs to somebody else stays closed")
  public void staysClosed() {
    play.ask(
        new KeepsCustomersApart(),
        play.known(
            "answer",
            "control",
            "own",
            "foreign",
            "customer",
            "other customer",
            "place that need not be"));
  }

  private void tries(ProtectedResource named, String foreign) {
    resource = named;
    address = foreign;
    addresses().besides(named).forEach(play::refer);
    knowsCustomers();
  }

  private void knowsCustomers() {
    if (resource.opener() == TokenKind.CUSTOMER) {
      new CustomerGuide(play.stage()).known().forEach(play::refer);
    }
  }

  private ForeignAddresses addresses() {
    return new ForeignAddresses(play.stage());
  }
}
