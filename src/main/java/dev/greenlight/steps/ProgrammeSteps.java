package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.portal.OffersEligibleOnly;
import dev.greenlight.judge.portal.PortalRoles;
import dev.greenlight.judge.resource.HoldsEligibleOnly;
import dev.greenlight.judge.resource.HoldsPartOfBatch;
import dev.greenlight.judge.resource.KeepsToTerm;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.BulkData;
import dev.greenlight.stage.ConsentOffer;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What a utility promises of its programme. */
public final class ProgrammeSteps {
  private final Play play;
  private RunFile.Customer customer;
  private Instant consent;

  public ProgrammeSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer has granted access for the term of the programme")
  public void grantsForTerm() {
    term();
    Authorization shared = play.stage().pool().shared(play.customer(), play.thirdParty());
    shared.requirePlayed();
    // Given in this run: what passed since then is little beside days.
    consent = InstantSource.system().instant();
    play.uses(shared);
  }

  @Given("a Retail Customer with an account that the programme leaves out")
  public void hasIneligible() {
    ineligible();
  }

  @Given("a Retail Customer has granted what the programme lets Third Parties have")
  public void grantsEligible() {
    if (!programme().choosesUsagePoints()) {
      throw unsaid("services, tariffs, ineligible");
    }
    Optional<RunFile.Customer> owner =
        programme()
            .ineligible()
            .map(account -> ConsentOffer.owner(play.stage(), account))
            .filter(play.stage().pixit().customers()::contains);
    if (owner.isEmpty() && !programme().choosesByKind()) {
      throw new NotServed(
          "the account that the programme leaves out is that of pixit.denier, who grants nothing");
    }
    customer = owner.orElseGet(play::customer);
    play.uses(play.stage().pool().shared(customer, play.thirdParty()));
  }

  @When("he is asked what he shares")
  public void isAsked() {
    play.put(PortalRoles.PAGE, ConsentOffer.page(play.stage(), ineligible()));
  }

  @When("the Third Party reads his UsagePoints")
  public void readsUsagePoints() {
    play.refer("answer", play.batches().of(customer).seen());
  }

  @When("the Third Party reads the bulk data that he is part of")
  public void readsBulk() {
    play.refer("own", play.batches().of(customer).seen());
    play.answer(new BulkData(play.stage()).of(play.thirdParty()));
  }

  @When("the Third Party reads the feed of his UsagePoints")
  public void readsFeed() {
    Authorization own = play.authorization();
    play.answer(
        play.resources()
            .get(
                play.addresses()
                    .of(
                        ProtectedResource.USAGE_POINT_FEED,
                        own,
                        play.batches().of(customer).seen()),
                own));
  }

  @Then("access ends with the term")
  public void endsWithTerm() {
    play.ask(new KeepsToTerm(consent.toString(), term()), "answer");
  }

  @Then("that account is not among what he can choose")
  public void isNotOffered() {
    Programme.Ineligible account = ineligible();
    play.ask(new OffersEligibleOnly(account.name(), account.besides()), PortalRoles.PAGE);
  }

  @Then("each UsagePoint is one that the programme lets Third Parties have")
  public void areEligible() {
    play.ask(HoldsEligibleOnly.of(programme()), "answer");
  }

  @Then("there is something of his in it")
  public void hasSomethingOfHis() {
    play.ask(new HoldsPartOfBatch(ProtectedResource.BULK.element()), "answer", "own");
  }

  private Programme programme() {
    return play.stage().pixit().programme();
  }

  private int term() {
    return programme().term().orElseThrow(() -> unsaid("term"));
  }

  private Programme.Ineligible ineligible() {
    return programme().ineligible().orElseThrow(() -> unsaid("ineligible"));
  }

  private static NotServed unsaid(String keys) {
    return new NotServed(
        "the run file does not say what the utility promises of its programme (pixit.programme: "
            + keys
            + ")");
  }
}
