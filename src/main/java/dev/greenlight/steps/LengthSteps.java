package dev.greenlight.steps;

import dev.greenlight.act.oauth.OneLength;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.judge.resource.KeepsToOneLength;
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
    play.answer(one.batch(play.stage()));
  }

  @Then("no reading in it is finer than that one")
  public void noReadingIsFiner() {
    play.ask(new KeepsToOneLength("IntervalDuration"), "answer", "granted scope");
  }

  @Then("the blocks in it are as long as that one")
  public void blocksAreAsLong() {
    play.ask(new KeepsToOneLength("BlockDuration"), "answer", "granted scope");
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
