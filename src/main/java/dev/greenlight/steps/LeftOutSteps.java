package dev.greenlight.steps;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.resource.HoldsNothingBeyondGrant;
import dev.greenlight.judge.resource.HoldsNothingOfBlock;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Function blocks that bring data of their own are left out of what is granted. */
public final class LeftOutSteps {
  /** Who has no electricity grants one of these at least. */
  private static final List<String> METERED = List.of("5", "10", "11", "29");

  private final Play play;
  private List<String> leftOut = List.of();
  private NarrowConsent narrow;

  public LeftOutSteps(Play play) {
    this.play = play;
  }

  @Given("the scope of the Third Party names function blocks that bring data of their own")
  public void namesBlocks() {
    String scope = play.thirdParty().customer().scope();
    Set<String> named = Scopes.blocksIn(scope);
    List<String> metered = METERED.stream().filter(named::contains).toList();
    leftOut = new ArrayList<>(metered.subList(Math.min(1, metered.size()), metered.size()));
    named.stream()
        .filter(HoldsNothingOfBlock::canTell)
        .filter(block -> !METERED.contains(block))
        .sorted(Comparator.comparingInt(Integer::parseInt))
        .forEach(leftOut::add);
    if (leftOut.isEmpty()) {
      throw new NotServed(
          "the scope names no function block that brings data of its own and could be left out: "
              + scope);
    }
    play.refer("whole", play.batches().of(play.customer()).seen());
  }

  @Given("a Retail Customer has granted the others alone")
  public void grantsOthers() {
    narrow =
        NarrowConsent.given(
            play.stage(), play.customer(), scope -> Scopes.without(scope, Set.copyOf(leftOut)));
    play.uses(narrow.authorization());
    play.put("granted scope", new Fact(narrow.authorization().scope()));
  }

  @When("the Third Party reads what was granted without them")
  public void reads() {
    play.answer(narrow.batch(play.stage()));
  }

  @Then("nothing of them is in it")
  public void holdsNothingOfThem() {
    for (String block : leftOut) {
      play.ask(new HoldsNothingOfBlock(block), "answer", "granted scope", "whole");
    }
    play.askAbout(
        "scope_unasked_blocks", new HoldsNothingBeyondGrant(leftOut), "answer", "granted scope");
  }
}
