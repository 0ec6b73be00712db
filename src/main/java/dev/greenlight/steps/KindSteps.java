package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.RefusesOrNarrowsScope;
import dev.greenlight.judge.resource.HoldsNoUngrantedBills;
import dev.greenlight.judge.resource.HoldsNoUngrantedQuality;
import dev.greenlight.judge.resource.HoldsNothingOfBlock;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.model.Choice;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ChosenConsent;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer leaves out, when he is asked, some kinds of data. */
public final class KindSteps {
  private static final String QUALITY = "17";

  private final Play play;
  private Set<String> leftOut = Set.of();
  private Optional<Seen> batch = Optional.empty();
  private List<Seen> persons = List.of();
  private Set<String> addresses = Set.of();
  private Seen refresh;

  public KindSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer has left out some kinds of data")
  public void leavesOut() {
    // Before the consent: it may be the only one there is then.
    Optional<String> known =
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
    if (Scopes.namesCustomerData(asked) && !Scopes.namesCustomerData(left)) {
      // Each consent may have an address of its own.
      addresses =
          Stream.of(known, chosen.authorization().tokens().customerResourceUri())
              .flatMap(Optional::stream)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    if (addresses.isEmpty() && leftOut.stream().noneMatch(KindSteps::shows)) {
      throw new NotCarriedOut(
          "the scope that the customer leaves has all blocks that bring data of their own"
              + " (pixit.choice.kinds.scope): "
              + left);
    }
    play.uses(chosen.authorization());
    play.refer("whole", chosen.whole().seen());
    play.put("granted scope", new Fact(Scopes.without(asked, leftOut)));
    play.put("allowed scope", new Fact(Scopes.without(asked, leftOut)));
    reads(chosen.batch(play.stage()), chosen.authorization().tokens());
  }

  private void reads(Exchange left, TokenSet tokens) {
    String bearer = "Bearer " + tokens.accessToken();
    batch = Optional.of(play.keep("what he left", left));
    persons =
        addresses.stream()
            .map(address -> play.keep("who he is", play.resources().get(address, bearer)))
            .toList();
  }

  @When(
      "the Third Party refreshes these tokens for all that it had asked for, and reads what they"
          + " open")
  public void refreshesForAll() {
    Authorization own = play.authorization();
    batch = Optional.empty();
    persons = List.of();
    refresh =
        play.keep("refresh", play.asks(play.stage().pool().refreshOf(own, own.prepared().scope())));
    TokenSet.in(refresh.exchange())
        .ifPresent(
            tokens ->
                reads(
                    play.resources().get(own.resourceUri(), "Bearer " + tokens.accessToken()),
                    tokens));
  }

  private static boolean shows(String block) {
    return HoldsNothingOfBlock.canTell(block)
        || ExtentSteps.BLOCKS_OF_BILLS.contains(block)
        || block.equals(QUALITY);
  }

  @When("the Third Party has read with these tokens what it may")
  public void hasRead() {
    play.refer("answer", batch.orElseThrow());
  }

  @Then("nothing of what he left out is in it, if tokens came")
  public void holdsNothingLeftOutIfAny() {
    batch.ifPresent(
        answer -> {
          play.refer("answer", answer);
          holdsNothingLeftOut();
        });
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
    for (Seen answer : persons) {
      play.refer("answer", answer);
      play.ask(new StaysClosed(), "answer");
    }
  }

  @Then("the refresh is refused, or for no more than he left")
  public void refreshIsForNoMore() {
    play.refer("answer", refresh);
    play.askAbout(
        "oauth_refresh_scope_not_widened", new RefusesOrNarrowsScope(), "answer", "allowed scope");
  }

  @Then("the tokens came with a scope of no more than he left")
  public void scopeIsNoMore() {
    play.requireTokenResponse();
    play.put("answer", play.authorization().answer());
    play.askAbout("choice_kinds_told", new RefusesOrNarrowsScope(), "answer", "allowed scope");
  }
}
