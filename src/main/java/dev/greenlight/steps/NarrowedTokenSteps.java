package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.judge.resource.HoldsNoUngrantedBills;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Relationship;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A refresh asks for less than was granted (RFC 6749 section 6). */
public final class NarrowedTokenSteps {
  private final Play play;
  private Exchange narrowing;
  private TokenSet narrowed;

  public NarrowedTokenSteps(Play play) {
    this.play = play;
  }

  @Given("it opens bills among other things")
  public void opensBills() {
    Authorization own = play.authorization();
    Exchange whole = play.keep("whole", Relationship.read(play.stage(), own)).exchange();
    if (!whole.answered()
        || FeedDirectory.of(own.resourceUri(), whole.response().body().content())
            .first("UsageSummary")
            .isEmpty()) {
      throw new NotCarriedOut("there is no bill that a token for less could leave out");
    }
  }

  @When("the Third Party refreshes its tokens for all but the bills")
  public void refreshesForLess() {
    refreshesFor(Scopes.without(play.authorization().scope(), ExtentSteps.BLOCKS_OF_BILLS));
  }

  @When("the Third Party refreshes its tokens for one function block less")
  public void refreshesForOneBlockLess() {
    String granted = play.authorization().scope();
    if (!Scopes.namesSeveralBlocks(granted)) {
      throw new NotServed("the granted scope names no function block to do without: " + granted);
    }
    refreshesFor(Scopes.narrower(granted));
  }

  @When("it refreshes what came of that for all that was granted")
  public void refreshesForAll() {
    Authorization own = play.authorization();
    TokenRequest refresh =
        play.stage().pool().refreshOf(own.refreshedBy(narrowing).orElseThrow(), own.scope());
    boolean dead = TokenSet.errorIn(play.asks(refresh)).filter("invalid_grant"::equals).isPresent();
    if (dead && narrowed.refreshToken().isEmpty()) {
      throw new NotServed(
          "a refresh for less brings no refresh token, and that from before is used up");
    }
  }

  private void refreshesFor(String less) {
    narrowing = play.asks(play.stage().pool().refreshOf(play.authorization(), less));
    narrowed =
        TokenSet.in(narrowing)
            .orElseThrow(
                () -> new NotServed("no refresh token is refreshed for less than was granted"));
    // Who says no scope means the one that was asked for (section 5.1).
    String told = narrowed.scope().orElse(less);
    if (!ScopeTerms.of(told).isWithin(ScopeTerms.of(less))) {
      throw new NotServed(
          "a refresh for less is answered with more, and says so: the scope is " + told);
    }
    play.put("granted scope", new Fact(told));
  }

  @When("it reads the subscription with the token that was refreshed for less")
  public void reads() {
    play.answer(
        play.resources()
            .get(play.authorization().resourceUri(), "Bearer " + narrowed.accessToken()));
  }

  @Then("that token opens no bills")
  public void opensNoBills() {
    play.ask(new HoldsNoUngrantedBills(), "answer", "granted scope");
  }
}
