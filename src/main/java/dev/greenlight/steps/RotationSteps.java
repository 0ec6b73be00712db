package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.EndsFamilyOfReplacedToken;
import dev.greenlight.judge.oauth.RefusesReplacedToken;
import dev.greenlight.judge.oauth.SurvivesTwoRefreshes;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Stage;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Refresh tokens that are replaced at each use, and used twice all the same. */
public final class RotationSteps {
  private final Play play;
  private TokenRequest replaced;
  private TokenRequest replacement;

  public RotationSteps(Play play) {
    this.play = play;
  }

  @Given("it has refreshed its tokens, which replaced the refresh token")
  public void hasReplaced() {
    Authorization before = play.authorization();
    replaced = play.stage().pool().refreshOf(before);
    Exchange refresh = play.put("refresh", sent(replaced));
    TokenSet tokens =
        TokenSet.in(refresh)
            .orElseThrow(() -> new NotCarriedOut("the refresh brought no access token", refresh));
    String next =
        tokens
            .refreshToken()
            .filter(token -> !token.equals(before.refreshToken()))
            .orElseThrow(
                () ->
                    new NotServed(
                        "a refresh replaces no refresh token here, which it need not for a client"
                            + " that has a secret (RFC 9700 section 2.2.2)"));
    replacement = replaced.with(replaced.parameters().with("refresh_token", next));
  }

  @When("the Third Party uses the refresh token that was replaced")
  public void usesReplaced() {
    Seen repeated = play.keep("repeat", sent(replaced));
    play.refer("repeat", repeated);
    play.refer("answer", repeated);
  }

  @Then("the token endpoint refuses it, or brings the same refresh token once more")
  public void refusesReplaced() {
    play.ask(new RefusesReplacedToken(), "refresh", "answer");
  }

  private Exchange sent(TokenRequest request) {
    Stage stage = play.stage();
    return stage.functional().send(request.to(stage.pixit().endpoints().token()));
  }

  @When("the Third Party uses the one that replaced it")
  public void usesReplacement() {
    play.asks(replacement);
  }

  @When("the Third Party refreshes its tokens twice at once")
  public void refreshesTwice() {
    Stage stage = play.stage();
    AtOnce both = AtOnce.sent(stage, stage.pool().refreshOf(play.authorization()));
    play.put("first refresh", both.first());
    play.put("second refresh", both.second());
  }

  @Then("the family of the refresh token is dead")
  public void familyIsDead() {
    play.askAbout(
        "oauth_refresh_reuse_revokes",
        new EndsFamilyOfReplacedToken(),
        "refresh",
        "repeat",
        "answer");
  }

  @Then("each brings tokens or is refused, and not both are refused")
  public void survivesTwoRefreshes() {
    play.ask(new SurvivesTwoRefreshes(), "first refresh", "second refresh");
  }
}
