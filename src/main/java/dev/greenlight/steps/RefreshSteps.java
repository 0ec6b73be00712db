package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.oauth.KeepsScopeOnRefresh;
import dev.greenlight.judge.oauth.RenewsTokens;
import dev.greenlight.judge.resource.LivesOnOrIsDead;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.judge.resource.StaysWithinTerm;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.UngrantedOffer;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Tokens are renewed. */
public final class RefreshSteps {
  private static final ProtectedResource BATCH = ProtectedResource.BATCH;

  private final Play play;
  private Authorization foreign;
  private Exchange renewal;
  private UngrantedOffer offer;

  public RefreshSteps(Play play) {
    this.play = play;
  }

  @Given("a Third Party can refresh its tokens")
  public void canRefresh() {
    play.stage().pool().requireRefresh(play.customer(), play.thirdParty());
  }

  @Given("a Third Party can refresh its tokens, where it gets refresh tokens")
  public void canRefreshWhatItGets() {
    if (play.stage().pool().bringsRefreshTokens(play.customer(), play.thirdParty())) {
      canRefresh();
    }
  }

  @When("the Third Party refreshes its tokens, where it got a refresh token")
  public void refreshesWhatItGot() {
    if (play.stage().pool().isRefreshable(play.authorization())) {
      refreshes();
    }
  }

  @Given("another Third Party has redeemed an authorization code of its own")
  public void otherHasRedeemed() {
    foreign = play.stage().pool().fresh(play.customer(), play.otherThirdParty());
  }

  @When("the Third Party refreshes its tokens")
  public void refreshes() {
    renewal = play.asks(refreshOf(play.authorization()));
  }

  @When("the Third Party refreshes its tokens {tokenFault}")
  public void refreshes(TokenRequestFault fault) {
    RunFile.Client client = play.thirdParty().customer();
    play.put("allowed scope", new Fact(play.authorization().scope()));
    // A wider scope is wider than one that was named, and only that can stand there twice.
    TokenRequest correct =
        fault.isOfScope()
            ? play.stage().pool().refreshOf(play.authorization(), play.authorization().scope())
            : refreshOf(play.authorization());
    play.asks(play.stage().onboarding().wrong(fault, correct, client));
  }

  @Given("the refresh token has expired")
  public void refreshTokenHasExpired() {
    new Hooks(play)
        .expireRefreshToken(
            play.stage().pool().refreshTokenOf(play.authorization()),
            play.authorization().customer());
  }

  @When("the Third Party refreshes its tokens and names no scope")
  public void refreshesWithoutScope() {
    play.asks(
        play.stage()
            .pool()
            .refreshOf(play.authorization(), play.authorization().scope())
            .namingScope(false));
  }

  @Then("the tokens are for the scope that was granted")
  public void keepsScope() {
    play.ask(new KeepsScopeOnRefresh(), "token response", "answer");
  }

  @Given("a Retail Customer has granted the Third Party less than is on offer")
  public void grantsLess() {
    offer = UngrantedOffer.left(play.stage(), play.customer());
    play.uses(offer.authorization());
  }

  @When("the Third Party refreshes its tokens for what is on offer and was not granted")
  public void refreshesForOffer() {
    play.put("allowed scope", new Fact(play.authorization().scope()));
    play.asks(play.stage().pool().refreshOf(play.authorization(), offer.wider()));
  }

  @When("the Third Party presents the refresh token of the other one as its own")
  public void refreshesForeign() {
    play.asks(
        refreshOf(foreign)
            .by(play.stage().onboarding().credentialsOf(play.thirdParty().customer())));
  }

  @When("the Third Party presents its access token as a refresh token")
  public void refreshesWithAccessToken() {
    play.asks(
        TokenRequest.refresh(
                play.stage().onboarding().credentialsOf(play.thirdParty().customer()),
                play.tokens().accessToken(),
                play.authorization().scope())
            .namingScope(play.stage().pixit().oauth().scopeOnRefresh()));
  }

  @When("the Third Party reads the subscription with the new access token")
  public void readsWithNewToken() {
    TokenSet tokens =
        TokenSet.in(renewal)
            .orElseThrow(() -> new NotCarriedOut("the refresh brought no access token"));
    play.answer(
        play.resources().get(play.authorization().resourceUri(), "Bearer " + tokens.accessToken()));
  }

  @When("the Third Party reads the subscription with the access token from before")
  public void readsWithOldToken() {
    if (TokenSet.in(renewal).isEmpty()) {
      throw new NotCarriedOut("the refresh brought no access token");
    }
    play.answer(
        play.resources()
            .get(play.authorization().resourceUri(), "Bearer " + play.tokens().accessToken()));
  }

  @Then("the old access token opens the feed as ever, or is refused as a dead one")
  public void livesOnOrIsDead() {
    play.ask(new LivesOnOrIsDead(BATCH.element(), BATCH.isFeed()), "answer");
  }

  @Then("the tokens are new, for the same resource and no wider scope")
  public void renewsTokens() {
    play.ask(new RenewsTokens(), "token response", "answer");
  }

  @When("the Third Party reads the Authorization, refreshes its tokens, and reads it again")
  public void readsAroundRefresh() {
    play.put("before", readAuthorization());
    play.put(
        "refreshed",
        play.stage()
            .functional()
            .send(refreshOf(play.authorization()).to(play.stage().pixit().endpoints().token())));
    play.answer(readAuthorization());
  }

  private Exchange readAuthorization() {
    return play.resources()
        .get(
            play.authorization().authorizationUri(),
            "Bearer " + new ResourceTokens(play.stage()).good(TokenKind.CLIENT));
  }

  @Then("neither its access token nor the Authorization lasts longer than was granted")
  public void staysWithinTerm() {
    play.ask(new StaysWithinTerm(), "before", "refreshed", "answer");
  }

  @Then("the feed opens")
  public void feedOpens() {
    play.ask(new OpensResource(BATCH.element(), BATCH.isFeed()), "answer");
  }

  private TokenRequest refreshOf(Authorization authorization) {
    return play.stage().pool().refreshOf(authorization);
  }
}
