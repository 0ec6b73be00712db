package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.oauth.RefusesOrNarrowsScope;
import dev.greenlight.judge.resource.HoldsNoUngrantedBills;
import dev.greenlight.judge.resource.HoldsNoUngrantedQuality;
import dev.greenlight.judge.resource.HoldsNothingOfBlock;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.model.Choice;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.ChosenConsent;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A customer leaves out, when he is asked, some kinds of data. */
public final class KindSteps {
  private static final String QUALITY = "17";

  private final Play play;
  private Set<String> leftOut = Set.of();
  private Seen batch;
  private Optional<Seen> person = Optional.empty();

  public KindSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer has left out some kinds of data")
  public void leavesOut() {
    // Before the consent: it may be the only one there is then.
    Optional<String> address =
        play.stage()
            .pool()
            .shared(play.customer(), play.thirdParty())
            .tokens()
            .customerResourceUri();
    ChosenConsent chosen = ChosenConsent.ofKinds(play.stage(), play.customer());
    String asked = chosen.authorization().prepared().scope();
    String left = ChosenConsent.choice(play.stage()).kinds().map(Choice.Kinds::scope).orElseThrow();
    leftOut = new TreeSet<>(Scopes.blocksIn(asked));
    leftOut.removeAll(Scopes.blocksIn(left));
    boolean hidesHimself =
        Scopes.namesCustomerData(asked) && !Scopes.namesCustomerData(left) && address.isPresent();
    if (!hidesHimself && leftOut.stream().noneMatch(KindSteps::shows)) {
      throw new NotCarriedOut(
          "the scope that the customer leaves has all blocks that bring data of their own"
              + " (pixit.choice.kinds.scope): "
              + left);
    }
    play.uses(chosen.authorization());
    play.refer("whole", chosen.whole().seen());
    play.put("granted scope", new Fact(Scopes.without(asked, leftOut)));
    play.put("allowed scope", new Fact(Scopes.without(asked, leftOut)));
    batch = play.keep("what he left", chosen.batch(play.stage()));
    if (hidesHimself) {
      person = Optional.of(play.keep("who he is", chosen.read(play.stage(), address.get())));
    }
  }

  private static boolean shows(String block) {
    return HoldsNothingOfBlock.canTell(block)
        || ExtentSteps.BLOCKS_OF_BILLS.contains(block)
        || block.equals(QUALITY);
  }

  @When("the Third Party has read with these tokens what it may")
  public void hasRead() {
    play.refer("answer", batch);
  }

  @Then("nothing of what he left out is in it")
  public void holdsNothingLeftOut() {
    for (String block : leftOut.stream().filter(HoldsNothingOfBlock::canTell).toList()) {
      play.ask(new HoldsNothingOfBlock(block), "answer", "granted scope", "whole");
    }
    if (leftOut.contains(QUALITY)) {
      play.ask(new HoldsNoUngrantedQuality(), "answer", "granted scope");
    }
    if (!Collections.disjoint(leftOut, ExtentSteps.BLOCKS_OF_BILLS)
        && Collections.disjoint(
            Scopes.blocksIn(ChosenConsent.choice(play.stage()).kinds().orElseThrow().scope()),
            ExtentSteps.BLOCKS_OF_BILLS)) {
      play.ask(new HoldsNoUngrantedBills(), "answer", "granted scope");
    }
  }

  @Then("who he is stays closed, where he left that out")
  public void staysClosed() {
    person.ifPresent(
        answer -> {
          play.refer("answer", answer);
          play.ask(new StaysClosed(), "answer");
        });
  }

  @Then("the tokens came with a scope of no more than he left")
  public void scopeIsNoMore() {
    play.requireTokenResponse();
    play.put("answer", play.authorization().answer());
    play.askAbout("choice_kinds_told", new RefusesOrNarrowsScope(), "answer", "allowed scope");
  }
}
