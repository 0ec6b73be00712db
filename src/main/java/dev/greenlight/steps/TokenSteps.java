package dev.greenlight.steps;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.GrantsNoMoreThanAsked;
import dev.greenlight.judge.oauth.HandsOutTokens;
import dev.greenlight.judge.oauth.KeepsTokensOutOfCaches;
import dev.greenlight.judge.oauth.NamesOwnHosts;
import dev.greenlight.judge.oauth.RedeemsOnceOfTwo;
import dev.greenlight.judge.oauth.RefusesMalformedCredentials;
import dev.greenlight.judge.oauth.RefusesOrNarrowsScope;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.judge.oauth.StatesDefaultScope;
import dev.greenlight.judge.oauth.TakesPostOnly;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.OtherRedirect;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.stream.Stream;

/** The token endpoint, and codes. */
public final class TokenSteps {
  /** A host that nobody can have (RFC 2606). */
  private static final String ELSEWHERE = "elsewhere.invalid";

  private final Play play;
  private OtherRedirect otherRedirect;
  private RunFile.Client otherClient;

  public TokenSteps(Play play) {
    this.play = play;
  }

  /** The point in which a token request is wrong. */
  @ParameterType("(?:without|with|by) .+")
  public TokenRequestFault tokenFault(String phrase) {
    return TokenRequestFault.called(phrase);
  }

  @Given("another redirect_uri of the Third Party is registered too")
  public void otherRedirectIsRegistered() {
    otherRedirect = OtherRedirect.of(play.stage());
  }

  @When("the Third Party redeems the authorization code for that other redirect_uri")
  public void redeemsForOtherRedirect() {
    play.asks(otherRedirect.in(play.stage().pool().redemptionOf(play.approval())));
  }

  @When("the Third Party redeems the authorization code and names another host as forwarded")
  public void redeemsAsForwarded() {
    HttpCall call =
        play.stage()
            .pool()
            .redemptionOf(play.approval())
            .to(play.stage().pixit().endpoints().token());
    play.answer(
        play.stage()
            .functional()
            .send(
                new HttpCall(
                    call.method(),
                    call.uri(),
                    Stream.concat(
                            call.headers().stream(),
                            Stream.of(
                                new Header("X-Forwarded-Host", ELSEWHERE),
                                new Header("Forwarded", "host=" + ELSEWHERE)))
                        .toList(),
                    call.body())));
  }

  @Then("no address in the token response is at that host")
  public void namesOwnHosts() {
    play.ask(new NamesOwnHosts(ELSEWHERE), "answer");
  }

  @When("the Third Party redeems the authorization code")
  public void redeems() {
    Approval approval = play.approval();
    Exchange answer = play.asks(play.stage().pool().redemptionOf(approval));
    play.put("requested scope", new Fact(approval.prepared().scope()));
    TokenSet.in(answer)
        .ifPresent(
            tokens ->
                play.uses(
                    new Authorization(
                        approval.customer(),
                        approval.prepared(),
                        approval.code(),
                        answer,
                        tokens)));
  }

  @When("the Third Party redeems the authorization code {tokenFault}")
  public Exchange redeems(TokenRequestFault fault) {
    return play.asks(
        play.stage()
            .onboarding()
            .wrong(
                fault,
                play.stage().pool().redemptionOf(play.approval()),
                play.thirdParty().customer()));
  }

  @When("the Third Party presents the authorization code of the other one as its own")
  public void redeemsForeignCode() {
    play.asks(
        play.stage()
            .pool()
            .redemptionOf(play.approval())
            .by(play.stage().onboarding().credentialsOf(play.thirdParty().customer())));
  }

  @Given("the Third Party has another client, which proves who it is")
  public void hasOtherClient() {
    otherClient = play.stage().onboarding().otherClientOf(play.thirdParty());
  }

  @When("that other client of the Third Party presents the authorization code as its own")
  public void otherClientRedeems() {
    play.asks(
        play.stage()
            .pool()
            .redemptionOf(play.approval())
            .by(play.stage().onboarding().credentialsOf(otherClient)));
  }

  @When("the Third Party redeems the same authorization code again")
  public void redeemsAgain() {
    Authorization authorization = play.authorization();
    play.asks(
        TokenRequest.redeem(
            play.stage().onboarding().credentialsOf(play.thirdParty().customer()),
            authorization.code(),
            play.thirdParty().redirectUri(),
            authorization.prepared().pkce()));
  }

  @When("the Third Party redeems the authorization code twice at once")
  public void redeemsTwice() {
    AtOnce both = AtOnce.sent(play.stage(), play.stage().pool().redemptionOf(play.approval()));
    play.put("first redemption", both.first());
    play.put("second redemption", both.second());
    Optional<TokenSet> first = TokenSet.in(both.first());
    Optional<TokenSet> second = TokenSet.in(both.second());
    if (first.isPresent() && second.isPresent()) {
      readsWith("read with the first", first.get());
      readsWith("read with the second", second.get());
    }
  }

  /** What tokens are worth that ought not to be. */
  private void readsWith(String role, TokenSet tokens) {
    tokens
        .resourceUri()
        .ifPresent(
            uri -> play.put(role, play.resources().get(uri, "Bearer " + tokens.accessToken())));
  }

  @Then("one of the two at most brings tokens")
  public void redeemsOnceOfTwo() {
    play.ask(
        new RedeemsOnceOfTwo(),
        play.known(
            "first redemption",
            "second redemption",
            "read with the first",
            "read with the second"));
  }

  @Then("the token endpoint refuses with {string}")
  public void refusesWith(String error) {
    play.ask(new RefusesWith(error), "answer");
  }

  @Then("the token endpoint refuses credentials that cannot be read")
  public void refusesMalformedCredentials() {
    play.ask(new RefusesMalformedCredentials(), "answer");
  }

  @Then("the token endpoint hands out no token")
  public void takesPostOnly() {
    play.ask(new TakesPostOnly(play.stage().pixit().oauth().getTolerated()), "answer");
  }

  @Then("the token endpoint refuses the scope or grants less")
  public void refusesOrNarrowsScope() {
    play.ask(new RefusesOrNarrowsScope(), "answer", "allowed scope");
  }

  @Then("the token endpoint states the scope that it grants, or refuses with \"invalid_scope\"")
  public void statesDefaultScope() {
    play.ask(new StatesDefaultScope(), "answer");
  }

  @Then("the token endpoint hands out tokens with everything that belongs to them")
  public void handsOutTokens() {
    play.ask(new HandsOutTokens(true), "answer");
  }

  @Then("the token endpoint hands out a token and no refresh token")
  public void handsOutClientToken() {
    play.ask(new HandsOutTokens(false), "answer");
  }

  @Then("no cache may keep the tokens")
  public void keepsTokensOutOfCaches() {
    play.askAbout("oauth_token_response_not_stored", new KeepsTokensOutOfCaches(), "answer");
  }

  @Then("no more is granted than was asked for")
  public void grantsNoMore() {
    play.askAbout(
        "oauth_scope_not_widened", new GrantsNoMoreThanAsked(), "answer", "requested scope");
  }

  @Then("the tokens issued for the code are dead")
  public void tokensAreDead() {
    play.askAbout(
        "oauth_code_replay_revokes", new RefusesToken(RefusesToken.Cause.INVALID), "answer");
  }
}
