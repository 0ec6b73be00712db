package dev.greenlight.steps;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.PathTrick;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.HeadTellsNothing;
import dev.greenlight.judge.resource.KeepsCustomersApart;
import dev.greenlight.judge.resource.ListsOwnAuthorizations;
import dev.greenlight.judge.resource.ShowsNoForeignData;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.GivenBack;
import dev.greenlight.stage.ResourceGuide;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Trespass;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;

/** One customer and another, one Third Party and another: what they must not see of each other. */
public final class PrivacySteps {
  private static final int UNLIKELY = 24;

  private final Play play;

  public PrivacySteps(Play play) {
    this.play = play;
  }

  /** A way to write an address, in small letters. */
  @ParameterType("[a-z ]+")
  public PathTrick trick(String name) {
    return PathTrick.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @Given("two Retail Customers have granted their data")
  public void twoCustomers() {
    play.refer("own", play.batches().of(play.customer()).seen());
    play.refer("foreign", play.batches().of(other()).seen());
    knowsCustomers();
  }

  @Given("the {resource} of the second customer opens to his own token")
  public void opensToOwner(ProtectedResource resource) {
    play.refer("opened to its owner", guide().opened(other(), resource));
  }

  @Given("a Retail Customer has granted his data")
  public void oneCustomer() {
    play.refer("own", play.batches().of(play.customer()).seen());
    knowsCustomers();
  }

  @Given("the Third Party has an Authorization")
  public void hasAuthorization() {
    play.put("own", new Fact(play.addresses().of(ProtectedResource.AUTHORIZATION)));
  }

  @Given("another Third Party has an Authorization too")
  public void otherHasAuthorization() {
    play.put(
        "foreign",
        new Fact(
            play.stage()
                .pool()
                .shared(play.customer(), play.otherThirdParty())
                .authorizationUri()));
  }

  @Given("another Third Party has an Authorization too, if there is one")
  public void otherMayHaveAuthorization() {
    play.stage().pixit().otherThirdParty().ifPresent(party -> otherHasAuthorization());
  }

  @Given("the other Third Party has given one back, where that can be done")
  public void otherGivesBack() {
    GivenBack.by(play.stage(), play.otherThirdParty());
  }

  @When("the batch of the second customer is read with the token of the first")
  public void readsForeignBatch() {
    reads(foreign().of(ProtectedResource.BATCH));
  }

  @When("the headers of the batch of the second customer are asked for with the token of the first")
  public void asksForForeignHeaders() {
    new Trespass(play.scene())
        .head(
            foreign().of(ProtectedResource.BATCH),
            new ResourceTokens(play.stage()).good(TokenKind.CUSTOMER),
            play.batches().uri(play.customer()));
  }

  @When("the batch is read of a subscription whose id is the own one and a 1 behind")
  public void readsLongerId() {
    String own = play.batches().uri(play.customer());
    reads(Addresses.sibling(own, Addresses.last(own) + "1"));
  }

  @When("the UsagePoint of the second customer is read below the subscription of the first")
  public void readsForeignUsagePointBelowOwn() {
    reads(foreign().besideOwn(ProtectedResource.USAGE_POINT));
  }

  @When("the {resource} of the second customer is read where one of the first is")
  public void readsForeignBesideOwn(ProtectedResource resource) {
    reads(foreign().besideOwn(resource));
  }

  @When("a(n) {resource} of the second customer is read with the token of the first")
  public void readsForeign(ProtectedResource resource) {
    reads(foreign().of(resource));
  }

  @When("the batch is read of a subscription that nobody has")
  public void readsUnknown() {
    reads(
        Addresses.sibling(play.batches().uri(play.customer()), play.stage().words().of(UNLIKELY)));
  }

  @When("the batch of the second customer is read by {trick} with the token of the first")
  public void readsByTrick(PathTrick trick) {
    reads(
        trick.applied(play.batches().uri(play.customer()), foreign().of(ProtectedResource.BATCH)));
  }

  @When("the other Third Party reads the Authorization of the first")
  public void otherReadsAuthorization() {
    new Trespass(play.scene())
        .read(
            play.addresses().of(ProtectedResource.AUTHORIZATION),
            play.stage().onboarding().shared(play.otherThirdParty().admin()).accessToken(),
            play.addresses().of(ProtectedResource.AUTHORIZATION_FEED));
  }

  @When("the Third Party reads its Authorizations")
  public void readsAuthorizations() {
    readsAuthorizations(play.thirdParty());
  }

  @When("the Third Party reads its Authorizations when much was granted to others and ended")
  public void readsAuthorizationsLate() {
    knowsThoseOfOthers(play.thirdParty());
    readsAuthorizations(play.thirdParty());
  }

  @When("the other Third Party reads its Authorizations likewise")
  public void otherReadsAuthorizationsLate() {
    RunFile.ThirdParty other = play.otherThirdParty();
    play.put(
        "own", new Fact(play.stage().pool().shared(play.customer(), other).authorizationUri()));
    knowsThoseOfOthers(other);
    readsAuthorizations(other);
  }

  private void knowsThoseOfOthers(RunFile.ThirdParty reader) {
    play.put(
        "foreign",
        new Fact(
            String.join(
                " ", play.stage().pool().named().toOthersThan(reader, play.stage().pixit()))));
  }

  private void readsAuthorizations(RunFile.ThirdParty reader) {
    String token = play.stage().onboarding().shared(reader.admin()).accessToken();
    play.answer(
        guide().get(play.addresses().of(ProtectedResource.AUTHORIZATION_FEED), "Bearer " + token));
  }

  @Then("the data of the two is kept apart")
  public void keepsApart() {
    play.ask(
        new KeepsCustomersApart(),
        play.known("answer", "control", "own", "foreign", "customer", "other customer"));
  }

  @Then("these are refused to the first customer")
  public void refusesHeaders() {
    play.ask(new HeadTellsNothing(true), play.known("answer", "control"));
  }

  @Then("it is refused")
  public void isRefused() {
    play.ask(
        new KeepsCustomersApart(), play.known("answer", "control", "customer", "other customer"));
  }

  @Then("nothing of the second customer is shown")
  public void showsNothing() {
    play.ask(
        new ShowsNoForeignData(),
        play.known("answer", "control", "own", "foreign", "customer", "other customer"));
  }

  @Then("its own Authorizations are listed")
  public void listsOwn() {
    play.ask(new ListsOwnAuthorizations(), play.known("answer", "own", "foreign"));
  }

  @Then("its own Authorizations are listed and no others")
  public void listsOwnOnly() {
    play.ask(new ListsOwnAuthorizations(), "answer", "own", "foreign");
  }

  private void reads(String uri) {
    new Trespass(play.scene())
        .read(
            uri,
            new ResourceTokens(play.stage()).good(TokenKind.CUSTOMER),
            play.batches().uri(play.customer()));
  }

  private void knowsCustomers() {
    new CustomerGuide(play.stage()).known().forEach(play::refer);
  }

  private ForeignAddresses foreign() {
    return new ForeignAddresses(play.stage());
  }

  private RunFile.Customer other() {
    return new ForeignAddresses(play.stage()).otherCustomer();
  }

  private ResourceGuide guide() {
    return play.resources();
  }
}
