package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.CallsTokenDead;
import dev.greenlight.judge.oauth.KeepsRefreshPolicy;
import dev.greenlight.judge.oauth.KeepsStateFromOthers;
import dev.greenlight.judge.oauth.KeepsStateFromStranger;
import dev.greenlight.judge.oauth.KeepsToLifetime;
import dev.greenlight.judge.oauth.TellsState;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** What a vendor says of its tokens, and where it tells their state. */
public final class TokenPolicySteps {
  private final Play play;
  private OauthWays.RefreshTokens policy;
  private OauthWays.Lifetime lifetime;
  private OauthWays.Introspection introspection;

  public TokenPolicySteps(Play play) {
    this.play = play;
  }

  @Given("it is known what becomes of refresh tokens that are used")
  public void knowsPolicy() {
    policy = said(ways().refreshTokens(), "refreshTokens");
    if (ways().issuesNoRefreshTokens()) {
      if (play.stage().pool().bringsRefreshTokens(play.customer(), play.thirdParty())) {
        throw new NotCarriedOut(
            "refresh tokens are issued, although the run file says that none are"
                + " (pixit.oauth.refreshTokens: absent): say rotating or constant there");
      }
      throw new NotServed(OauthWays.NO_REFRESH_TOKENS);
    }
  }

  @Given("it is known how long access tokens live")
  public void knowsLifetime() {
    lifetime = said(ways().accessTokens(), "accessTokenSeconds");
  }

  @Given("there is an introspection endpoint")
  public void knowsIntrospection() {
    introspection = said(ways().introspection(), "introspection");
  }

  @When("the Third Party asks for the state of its access token")
  public void asksForState() {
    play.answer(asks());
  }

  @Given("the Third Party is told that its access token is active")
  public void knowsActive() {
    if (!TellsState.isActive(asks())) {
      throw new NotCarriedOut(
          "the introspection endpoint does not call the token active before it is revoked: that it"
              + " does not do so later would say nothing");
    }
  }

  @When("the Third Party asks for the state of its access token until it is dead")
  public void asksUntilDead() {
    new Settling(play.stage())
        .until(answer -> !TellsState.isActive(answer), () -> play.answer(asks()));
  }

  @When("the Third Party asks for the state of the token from before, where it can")
  public void asksWhereItCan() {
    introspection = ways().introspection().orElse(null);
    if (introspection != null) {
      TokenSet good = play.stage().pool().shared(play.customer(), play.thirdParty()).tokens();
      play.put(CallsTokenDead.GOOD, send(question(good)));
      asksUntilDead();
    }
  }

  @Then("that token is not called active")
  public void isNotCalledActive() {
    if (introspection == null) {
      play.askAbout(
          "oauth_introspection_inactive",
          new HasNothingToLookAt(
              "the run file names no introspection endpoint (pixit.oauth.introspection)"));
    } else {
      play.askAbout(
          "oauth_introspection_inactive", new CallsTokenDead(), "answer", CallsTokenDead.GOOD);
    }
  }

  @When("somebody with a wrong secret asks for the state of the access token")
  public void strangerAsks() {
    play.answer(
        send(
            play.stage()
                .onboarding()
                .wrong(TokenRequestFault.SECRET_WRONG, question(), whoAsks())));
  }

  @When("another Third Party asks for the state of the access token")
  public void otherAsks() {
    play.answer(
        send(
            TokenRequest.introspect(
                play.stage()
                    .onboarding()
                    .credentialsOf(
                        play.otherThirdParty().customer(), introspection.authentication()),
                play.tokens().accessToken())));
  }

  @Then("it is not told that this is active")
  public void otherIsNotTold() {
    play.ask(new KeepsStateFromOthers(), "answer");
  }

  @Then("the refresh token was renewed, or left, as it is known")
  public void keepsPolicy() {
    play.ask(
        new KeepsRefreshPolicy(policy == OauthWays.RefreshTokens.ROTATING),
        "token response",
        "answer");
  }

  @Then("the access token lives as long as that")
  public void keepsToLifetime() {
    play.requireTokenResponse();
    play.ask(new KeepsToLifetime(lifetime.least(), lifetime.most()), "token response");
  }

  @Then("it is told to be active")
  public void isActive() {
    play.ask(new TellsState(true, introspection.client().isPresent()), "answer");
  }

  @Then("it is told to be dead, and nothing more")
  public void isDead() {
    play.ask(new TellsState(false, introspection.client().isPresent()), "answer");
  }

  @Then("he is not told whether it is active")
  public void isNotTold() {
    play.ask(new KeepsStateFromStranger(), "answer");
  }

  private OauthWays ways() {
    return play.stage().pixit().oauth();
  }

  private static <T> T said(Optional<T> value, String key) {
    return value.orElseThrow(
        () -> new NotServed("the run file does not say (pixit.oauth." + key + ")"));
  }

  private RunFile.Client whoAsks() {
    return introspection.client().orElse(play.thirdParty().customer());
  }

  private TokenRequest question() {
    return question(play.tokens());
  }

  private TokenRequest question(TokenSet tokens) {
    return TokenRequest.introspect(
        play.stage().onboarding().credentialsOf(whoAsks(), introspection.authentication()),
        tokens.accessToken());
  }

  private Exchange asks() {
    return send(question());
  }

  private Exchange send(TokenRequest request) {
    return play.stage().functional().send(request.to(introspection.endpoint()));
  }
}
