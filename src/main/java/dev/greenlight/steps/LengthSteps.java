package dev.greenlight.steps;

import dev.greenlight.act.oauth.OneLength;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.KeepsToBlockLengths;
import dev.greenlight.judge.resource.KeepsToIntervals;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;
import java.util.Set;

/** A Third Party asks for one length of readings or blocks where several are on offer. */
public final class LengthSteps {
  private final Play play;
  private NarrowConsent one;
  private Exchange batch;

  public LengthSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer has granted one IntervalDuration of several")
  public void grantsOneInterval() {
    grantsOne("IntervalDuration");
  }

  @Given("a Retail Customer has granted one BlockDuration of several")
  public void grantsOneBlock() {
    grantsOne("BlockDuration");
  }

  @When("the Third Party reads what was granted of that length")
  public void readsGranted() {
    batch = play.answer(one.batch(play.stage()));
  }

  @Then("no reading in it is finer than that one")
  public void noReadingIsFiner() {
    ask(new KeepsToIntervals());
  }

  @Then("the blocks in it are as long as that one")
  public void blocksAreAsLong() {
    ask(new KeepsToBlockLengths());
  }

  /** Who leaves out what has another length keeps to it as well, and there may be nothing left. */
  private void ask(Check check) {
    boolean opens = batch.answered() && batch.response().status() / 100 == 2;
    boolean empty =
        opens
            && FeedDirectory.of(batch.request().uri(), batch.response().body().content())
                .first("IntervalBlock")
                .isEmpty();
    if (empty || (batch.answered() && batch.response().status() == 404)) {
      play.ask(
          new HasNothingToLookAt(
              "nothing is served of the length that was granted: " + one.authorization().scope()));
    } else {
      play.ask(check, "answer", "granted scope");
    }
  }

  private void grantsOne(String term) {
    String scope = play.thirdParty().customer().scope();
    String asked =
        OneLength.of(scope, term)
            .orElseThrow(
                () ->
                    new NotServed(
                        "the scope lists no "
                            + term
                            + "s of which one could be asked for: "
                            + scope));
    one = NarrowConsent.given(play.stage(), play.customer(), all -> asked);
    String granted = one.authorization().scope();
    if (!lengths(granted, term).equals(lengths(asked, term))) {
      throw new NotServed(
          "one %s is asked for, and another is granted, and told: %s".formatted(term, granted));
    }
    play.uses(one.authorization());
    play.put("granted scope", new Fact(granted));
  }

  private static Set<String> lengths(String scope, String term) {
    return ScopeTerms.of(scope).terms().getOrDefault(term.toLowerCase(Locale.ROOT), Set.of());
  }
}
