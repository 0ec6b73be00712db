package dev.greenlight.steps;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.resource.BillsKeepToHistory;
import dev.greenlight.judge.resource.BringsNewMeter;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.HoldsNoUngrantedBills;
import dev.greenlight.judge.resource.HoldsNoUngrantedQuality;
import dev.greenlight.judge.resource.HoldsNothingOfPredecessor;
import dev.greenlight.judge.resource.KeepsToBlockLengths;
import dev.greenlight.judge.resource.KeepsToHistory;
import dev.greenlight.judge.resource.KeepsToIntervals;
import dev.greenlight.judge.resource.KeepsUsagePointOfNewMeter;
import dev.greenlight.judge.resource.NewMeterGoesOn;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.MoveOut;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Queries;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.SharedGrant;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How far back the data reaches, of what, and what became of it later. */
public final class ExtentSteps {
  static final Set<String> BLOCKS_OF_BILLS = Set.of("15", "16", "27", "28");

  private static final Duration YEARS = Duration.ofDays(3 * 365);

  /** What a server says to a window in which there is nothing for who asks. */
  private static final Set<Integer> REFUSED = Set.of(204, 400, 403, 404);

  private final Play play;
  private Exchange asked;
  private NarrowConsent narrow;
  private Instant consented;
  private Relationship relationship;
  private MoveOut moved;

  public ExtentSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer has granted one month of history")
  public void grantsOneMonth() {
    grants(scope -> Scopes.withHistory(scope, 1));
  }

  @Given("a Retail Customer has granted a HistoryLength")
  public void grantsHistory() {
    play.stage().pool().shared(play.customer(), play.thirdParty()).requirePlayed();
    grantsTerm("HistoryLength");
    consented = SharedGrant.since(play.stage());
  }

  @Given("a Retail Customer has granted readings of an IntervalDuration")
  public void grantsInterval() {
    grantsTerm("IntervalDuration");
  }

  @Given("a Retail Customer has granted blocks of a BlockDuration")
  public void grantsBlock() {
    grantsTerm("BlockDuration");
  }

  private void grantsTerm(String term) {
    String scope = play.stage().pool().shared(play.customer(), play.thirdParty()).scope();
    if (!scope.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT) + "=")) {
      throw new NotServed("the granted scope has no " + term + ": " + scope);
    }
    play.put("granted scope", new Fact(scope));
  }

  @When("the Third Party reads all that he granted")
  public void readsAllGranted() {
    play.refer("answer", play.batches().of(play.customer()).seen());
  }

  @Then("no reading is finer than that")
  public void noReadingIsFiner() {
    play.ask(new KeepsToIntervals(), "answer", "granted scope");
  }

  @Then("the blocks are as long as that")
  public void blocksAreAsLong() {
    play.ask(new KeepsToBlockLengths(), "answer", "granted scope");
  }

  @When(
      "the Third Party reads what it was granted without that bound too, where there is such a"
          + " grant")
  public void readsLongerGrant() {
    play.batches().answerIfAny(play.customer()).ifPresent(seen -> play.refer("whole", seen));
  }

  @Given("a Retail Customer has bills")
  public void hasBills() {
    play.batches().entry(play.customer(), "UsageSummary");
  }

  @Given("a Retail Customer has summaries of the quality of his power")
  public void hasQuality() {
    play.batches().entry(play.customer(), "ElectricPowerQualitySummary");
  }

  @Given("a Retail Customer has granted his readings without his bills")
  public void grantsNoBills() {
    grants(scope -> Scopes.without(scope, BLOCKS_OF_BILLS));
  }

  @Given("a Retail Customer has granted his readings without the quality of his power")
  public void grantsNoQuality() {
    grants(scope -> Scopes.without(scope, Set.of("17")));
  }

  @Given("a Third Party has read the data of a Retail Customer, of which something is wrong")
  public void readsWhole() {
    relationship =
        Relationship.begin(
            play.stage(),
            Relationship.expendable(play.stage(), RunFile.Expendable::customer, "customer"),
            play.otherThirdParty());
    play.refer("whole", relationship.before());
  }

  /** What was granted to who has read everything. */
  Relationship relationship() {
    return relationship;
  }

  @Given("a Third Party has read the data of a Retail Customer whose meter will be swapped")
  public void readsBeforeSwap() {
    readsWhole();
  }

  @When("the Data Custodian swaps the meter")
  public void swaps() {
    play.stage()
        .useHook(HookKind.SWAP_METER, "swap a meter", relationship.authorization().resourceUri());
  }

  @When("the Third Party reads all of it again")
  public void readsAgain() {
    play.put("again", play.answer(Relationship.read(play.stage(), relationship.authorization())));
  }

  @Then("the UsagePoint is the same, with all that was measured before")
  public void keepsUsagePoint() {
    play.ask(new KeepsUsagePointOfNewMeter(), "answer", "whole");
  }

  @Then("what the new meter measures begins where the old one ended")
  public void newMeterGoesOn() {
    play.askAbout("meter_swap_continues", new NewMeterGoesOn(), "answer", "whole");
  }

  @Then("what the new meter has measured is in it")
  public void bringsNewMeter() {
    play.askAbout("meter_swap_found", new BringsNewMeter(), "answer", "whole", "again");
  }

  /** What comes for a grant within a bound of time. */
  Exchange since(Authorization own, String bound, Instant time) {
    String uri = own.resourceUri();
    return play.resources()
        .get(
            uri
                + (uri.contains("?") ? "&" : "?")
                + HttpCall.encode(
                    List.of(new Header(bound, new Queries(play.stage()).written(time)))),
            "Bearer " + own.tokens().accessToken());
  }

  @When("the Third Party reads what was granted")
  public void readsGranted() {
    play.answer(narrow.batch(play.stage()));
  }

  @When("the Third Party asks there for what was published since years before")
  public void asksForYears() {
    asked = play.answer(since(narrow.authorization(), "published-min", narrow.at().minus(YEARS)));
  }

  @Then("nothing is older than that, or it is refused")
  public void nothingIsOlderOrRefused() {
    int status = asked.answered() ? asked.response().status() : 0;
    if (REFUSED.contains(status)) {
      play.ask(
          new HasNothingToLookAt(
              "a query that begins before the granted history is answered with " + status));
    } else {
      nothingIsOlder();
    }
  }

  @When("the Third Party reads the IntervalBlocks of what was granted by their own address")
  public void readsGrantedBlocks() {
    play.answer(narrow.blocks(play.stage()));
  }

  @When("the next customer who lives there lets the Third Party read his data")
  public void readsDataOfOccupant() {
    RunFile.Customer occupant =
        Relationship.expendable(play.stage(), RunFile.Expendable::occupant, "occupant");
    Authorization own = play.stage().pool().fresh(occupant, play.thirdParty());
    play.answer(Relationship.read(play.stage(), own));
  }

  @Given("a Retail Customer has moved out, whose data the Third Party had read")
  public void hasMovedOut() {
    moved = MoveOut.happened(play.stage());
    play.follows(moved.ended());
    play.refer("predecessor", moved.ended().before());
  }

  @Then("nothing is older than that")
  public void nothingIsOlder() {
    play.ask(new KeepsToHistory(consented.toString()), "answer", "granted scope");
  }

  @Then("no bill is older than that")
  public void noBillIsOlder() {
    play.ask(
        new BillsKeepToHistory(narrow.at().toString()),
        play.known("answer", "granted scope", "whole"));
  }

  @Then("there is nothing of the quality of his power in it")
  public void noQuality() {
    play.ask(new HoldsNoUngrantedQuality(), "answer", "granted scope");
  }

  @Then("there are no bills in it")
  public void noBills() {
    play.ask(new HoldsNoUngrantedBills(), "answer", "granted scope");
  }

  @Then("nothing of who lived there before is in it")
  public void nothingOfPredecessor() {
    play.ask(new HoldsNothingOfPredecessor(moved.at().toString()), "answer", "predecessor");
  }

  private void grants(UnaryOperator<String> scope) {
    narrow = NarrowConsent.given(play.stage(), play.customer(), scope);
    consented = narrow.at();
    play.uses(narrow.authorization());
    play.put("granted scope", new Fact(narrow.authorization().scope()));
  }
}
