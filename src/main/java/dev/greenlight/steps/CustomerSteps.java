package dev.greenlight.steps;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.feed.CustomerDataConforms;
import dev.greenlight.judge.feed.FeedConforms;
import dev.greenlight.judge.oauth.GrantsNoCustomerData;
import dev.greenlight.judge.resource.BulkHoldsBatches;
import dev.greenlight.judge.resource.BulkNamesOwnUsagePoints;
import dev.greenlight.judge.resource.HoldsNoUngrantedCustomerData;
import dev.greenlight.judge.resource.HoldsOwnDataOnly;
import dev.greenlight.judge.resource.KeepsCustomersApart;
import dev.greenlight.judge.resource.KeepsCustomersOutOfCaches;
import dev.greenlight.judge.resource.LabelsHoldNoContents;
import dev.greenlight.judge.resource.LocationsNameOwnUsagePoints;
import dev.greenlight.judge.resource.NamesCustomerResource;
import dev.greenlight.judge.resource.TellsNothingOfCustomers;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Trespass;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who a Retail Customer is. */
public final class CustomerSteps {
  private static final ProtectedResource BATCH = ProtectedResource.CUSTOMER_BATCH;
  private static final ProtectedResource BULK = ProtectedResource.CUSTOMER_BULK;

  /** Blocks of accounts, agreements, places, suppliers, meters, programs and bills. */
  private static final Set<String> BEYOND_NAME =
      Set.of("55", "56", "57", "58", "59", "60", "61", "62", "71");

  private final Play play;

  /** Where everything about the customer is, by a consent that names it. */
  private String person;

  public CustomerSteps(Play play) {
    this.play = play;
  }

  @Given("the feed of the Retail Customer")
  public void feed() {
    play.refer("answer", play.resources().opened(BATCH));
  }

  /**
   * Not everybody has other devices, programs or bills: for what one lacks, others are looked at.
   */
  @Given("the feeds of the Retail Customers")
  public void feeds() {
    feed();
    List<RunFile.Customer> customers = play.stage().pixit().customers();
    int known = 1;
    for (RunFile.Customer other : customers.subList(1, customers.size())) {
      Optional<Seen> feed = guide().feedIfAny(other);
      if (feed.isPresent()) {
        known++;
        play.refer(FeedConforms.role(known), feed.get());
      } else {
        play.put(FeedConforms.NOT_HAD, new Fact(other.name()));
      }
    }
  }

  @Given("the energy data of the same customer")
  public void energyData() {
    play.refer("batch", play.batches().of(play.customer()).seen());
  }

  @Given("the energy data of another customer, if the run file names one")
  public void energyDataOfOther() {
    if (play.stage().pixit().customers().size() > 1) {
      play.refer("other batch", play.batches().of(other()).seen());
    }
  }

  @Given("the Third Party asks for Retail Customer data")
  public void asksForCustomerData() {
    guide().requireAsked(play.thirdParty());
  }

  @Given("two Retail Customers have granted who they are")
  public void twoCustomers() {
    play.refer("own", guide().feed(play.customer()));
    play.refer("foreign", guide().feed(other()));
  }

  @Given("it is known who a Retail Customer is")
  public void customerIsKnown() {
    play.refer("customer", guide().feed(play.customer()));
  }

  @Given("it is known who another Retail Customer is")
  public void otherCustomerIsKnown() {
    play.refer("other customer", guide().feed(other()));
  }

  @Given("the first has granted who he is to the other Third Party too")
  public void opensToOther() {
    play.put("own", guide().granted(play.customer(), play.otherThirdParty()));
  }

  @Given("a Retail Customer who may be lost has granted that one energy data alone")
  public void grantsOtherEnergyDataAlone() {
    guide().requireAsked(play.otherThirdParty());
    // Who grants more elsewhere in a run would be in the bulk data by right.
    RunFile.Customer occupant =
        Relationship.expendable(play.stage(), RunFile.Expendable::occupant, "occupant");
    Authorization all = play.stage().pool().fresh(occupant, play.thirdParty());
    play.put("foreign", guide().granted(all));
    Authorization energy =
        play.stage().pool().fresh(occupant, play.otherThirdParty(), Scopes::withoutCustomerData);
    if (Scopes.namesCustomerData(energy.scope())) {
      throw new NotServed("energy data is not granted alone: the scope is " + energy.scope());
    }
  }

  @Given("a Retail Customer has granted a Third Party energy data alone")
  public void grantsEnergyDataAlone() {
    // Before the next consent: it may be the only one there is then.
    person = guide().uri(play.customer());
    Authorization grant =
        play.stage().pool().fresh(play.customer(), play.thirdParty(), Scopes::withoutCustomerData);
    play.stage().pool().requireApart(grant);
    play.uses(grant);
  }

  @Given("he has granted a Third Party no more of it than his name")
  public void grantsName() {
    NarrowConsent narrow =
        NarrowConsent.given(
            play.stage(), play.customer(), scope -> Scopes.without(scope, BEYOND_NAME));
    Authorization own = narrow.authorization();
    play.stage().pool().requireApart(own);
    play.uses(own);
    play.put("granted scope", new Fact(own.scope()));
  }

  @When("the Third Party reads what was granted of who he is")
  public void readsGranted() {
    play.answer(guide().granted(play.authorization()));
  }

  @When("the Third Party reads the Retail Customer data twice")
  public void readsTwice() {
    play.put("first", readsOwn());
    play.put("again", readsOwn());
  }

  @When("the Third Party reads with these tokens who the customer is")
  public void readsWithThese() {
    // Each consent may have an address of its own, and what the tokens name is tried first.
    String named = play.tokens().customerResourceUri().orElse(person);
    new Trespass(play.scene())
        .read(named, play.tokens().accessToken(), play.authorization().resourceUri());
  }

  @When("the Third Party reads its bulk data of customers")
  public void readsBulk() {
    play.answer(bulk(play.thirdParty()));
  }

  @When("the other Third Party reads its bulk data of customers")
  public void otherReadsBulk() {
    play.answer(bulk(play.otherThirdParty()));
  }

  @Then("whoever reads the tokens or the Authorization learns where the Retail Customer data is")
  public void namesCustomerResource() {
    play.ask(new NamesCustomerResource(), play.known("answer", "token response"));
  }

  @Then("the Authorization says where the Retail Customer data is")
  public void authorizationNamesCustomerResource() {
    play.askAbout("customer_resource_named", new NamesCustomerResource(), "answer");
  }

  @Then("it keeps the rules of Retail Customer data of {block}")
  public void conforms(FunctionBlockId block) {
    play.ask(new CustomerDataConforms(block), "answer");
  }

  @Then("they keep the rules of Retail Customer data of {block}")
  public void allConform(FunctionBlockId block) {
    play.ask(
        new CustomerDataConforms(block),
        Stream.concat(
                Stream.of("answer", FeedConforms.NOT_HAD)
                    .flatMap(role -> Stream.of(play.known(role))),
                IntStream.rangeClosed(2, play.stage().pixit().customers().size())
                    .mapToObj(FeedConforms::role)
                    .flatMap(role -> Stream.of(play.known(role))))
            .toArray(String[]::new));
  }

  @Then("each UsagePoint that it names is one of these")
  public void namesOwnUsagePoints() {
    play.ask(new LocationsNameOwnUsagePoints(), play.known("answer", "batch", "other batch"));
  }

  @Then("each UsagePoint that it names of one of them is one of his own")
  public void bulkNamesOwnUsagePoints() {
    play.ask(new BulkNamesOwnUsagePoints(), "answer", "own", "foreign", "batch", "other batch");
  }

  @Then("its ids, links and titles show nothing of its contents")
  public void labelsHoldNoContents() {
    play.ask(new LabelsHoldNoContents(), "answer");
  }

  @Then("it says nothing of who a customer is")
  public void tellsNothing() {
    play.ask(new TellsNothingOfCustomers(), play.known("answer", "customer", "other customer"));
  }

  @Then("no cache may keep it")
  public void keepsOutOfCaches() {
    play.ask(new KeepsCustomersOutOfCaches(), "answer");
  }

  @Then("no Retail Customer data is granted")
  public void grantsNone() {
    play.requireTokenResponse();
    play.ask(new GrantsNoCustomerData(), "token response");
  }

  @Then("who he is stays closed to them")
  public void staysClosed() {
    play.ask(new KeepsCustomersApart(), play.known("answer", "control"));
  }

  @Then("nothing of what he did not grant is in it")
  public void holdsGrantedBlocksOnly() {
    play.ask(new HoldsNoUngrantedCustomerData(), "answer", "granted scope", "customer");
  }

  @Then("it says who both are")
  public void holdsBoth() {
    play.ask(new BulkHoldsBatches(BULK.element()), "answer", "own", "foreign");
  }

  @Then("it says who the first is and nothing of the second")
  public void holdsOwnOnly() {
    play.ask(new HoldsOwnDataOnly(BULK.element()), "answer", "own", "foreign");
  }

  @Then("it says who the first is and nothing of who granted energy data alone")
  public void holdsConsentedOnly() {
    holdsOwnOnly();
  }

  private Exchange readsOwn() {
    String token = new ResourceTokens(play.stage()).good(BATCH.opener());
    return play.resources().get(guide().uri(play.customer()), "Bearer " + token);
  }

  private Exchange bulk(RunFile.ThirdParty thirdParty) {
    return guide().readBulk(thirdParty);
  }

  private RunFile.Customer other() {
    return new ForeignAddresses(play.stage()).otherCustomer();
  }

  private CustomerGuide guide() {
    return new CustomerGuide(play.stage());
  }
}
