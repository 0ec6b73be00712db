package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.HeadTellsNothing;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.judge.resource.TakesNoTokenFromAddress;
import dev.greenlight.judge.resource.TakesSchemeInAnyCase;
import dev.greenlight.judge.resource.TakesTokenOnce;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Settling;
import dev.greenlight.stage.SpentToken;
import dev.greenlight.stage.Writing;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The resource server with tokens of every kind. */
public final class AccessSteps {
  private final Play play;
  private ProtectedResource resource;
  private String uri;
  private String token;

  public AccessSteps(Play play) {
    this.play = play;
  }

  /** A resource by the name that scenarios call it. */
  @ParameterType("[A-Z][A-Za-z]+(?: feed| batch| of another RetailCustomer)?")
  public ProtectedResource resource(String title) {
    return ProtectedResource.titled(title);
  }

  /** A kind of token by the name that scenarios call it. */
  @ParameterType("customer|client|registration")
  public TokenKind kind(String name) {
    return TokenKind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  @Given("the address of the {resource} is known")
  public void addressIsKnown(ProtectedResource named) {
    resource = named;
    uri = play.addresses().of(named);
  }

  @Given("the {resource} opens to the token that is meant for it")
  public void opens(ProtectedResource named) {
    addressIsKnown(named);
    play.resources().opened(named);
  }

  @Given("the Third Party holds a token of the same kind that has expired")
  public void holdsExpiredToken() {
    holds(tokens().expired(resource.opener()));
  }

  @Given("the Third Party holds a token of the same kind that was revoked")
  public void holdsRevokedToken() {
    holds(tokens().revoked(resource.opener()));
  }

  @When("the Third Party reads it with the token that is meant for it")
  public void readsRightly() {
    play.refer("answer", play.resources().served(resource));
  }

  @When("the Third Party reads it without credentials")
  public void readsWithoutCredentials() {
    play.answer(play.resources().get(uri));
  }

  @When("the Third Party reads it with an empty Authorization header")
  public void readsWithEmptyHeader() {
    reads("");
  }

  @When("the Third Party reads it with Bearer and no token")
  public void readsWithEmptyToken() {
    reads("Bearer");
  }

  @When("the Third Party reads it with its token under another scheme")
  public void readsUnderAnotherScheme() {
    reads("Token " + tokens().good(resource.opener()));
  }

  @When("the Third Party reads it with characters that no token may have")
  public void readsWithImpossibleToken() {
    reads("Bearer {\"<" + play.stage().words().token() + ">\"}");
  }

  @When("the Third Party reads it with its token in the address alone")
  public void readsWithTokenInAddress() {
    play.answer(play.resources().get(withTokenInAddress()));
  }

  @When("the Third Party reads it with its token in the header and in the address")
  public void readsWithTokenInBoth() {
    play.put("address alone", play.resources().get(withTokenInAddress()));
    play.answer(
        play.resources().get(withTokenInAddress(), "Bearer " + tokens().good(resource.opener())));
  }

  @When("the Third Party reads it with its token, and writes bearer in small letters")
  public void readsWithSchemeInSmallLetters() {
    reads("bearer " + tokens().good(resource.opener()));
  }

  @When("the Third Party reads it with a token that was never issued")
  public void readsWithUnknownToken() {
    reads("Bearer " + play.stage().words().token());
  }

  @When("the Third Party asks for its headers alone without credentials")
  public void asksForHeaders() {
    heads(Optional.empty());
  }

  @When("the Third Party asks for its headers alone with a token that was never issued")
  public void asksForHeadersWithUnknownToken() {
    heads(Optional.of("Bearer " + play.stage().words().token()));
  }

  @When("the Third Party reads it with a {kind} token")
  public void readsWithTokenOf(TokenKind kind) {
    reads("Bearer " + tokens().good(kind));
  }

  @When("the Third Party reads it with that token")
  public void readsWithThatToken() {
    settling().untilRefused(() -> play.answer(play.resources().get(uri, "Bearer " + token)));
  }

  @When("the Third Party reads the subscription with the tokens issued before")
  public void readsWithTheTokensIssuedBefore() {
    readsSubscription();
  }

  @When("the Third Party reads the subscription with the tokens issued before until it is refused")
  public void readsUntilRefused() {
    settling().untilRefused(this::readsSubscription);
  }

  @Then("the resource server opens it")
  public void opensIt() {
    play.ask(new OpensResource(resource.element(), resource.isFeed()), "answer");
  }

  @Then("the resource server refuses for want of a token")
  public void refusesWithoutToken() {
    play.ask(new RefusesToken(Cause.MISSING), "answer");
  }

  @Then("the resource server refuses the empty credentials")
  public void refusesEmptyCredentials() {
    play.ask(new RefusesToken(Cause.EMPTY), "answer");
  }

  @Then("the resource server refuses the malformed token")
  public void refusesMalformedToken() {
    play.ask(new RefusesToken(Cause.MALFORMED), "answer");
  }

  @Then("the resource server refuses with \"invalid_token\"")
  public void refusesInvalidToken() {
    play.ask(new RefusesToken(Cause.INVALID), "answer");
  }

  @Then("these are refused for want of a token")
  public void refusesHeaders() {
    play.ask(new HeadTellsNothing(false), "answer");
  }

  @Then("these are refused to a token that nobody knows")
  public void refusesHeadersToUnknownToken() {
    play.askAbout("resource_token_known", new HeadTellsNothing(false), "answer");
  }

  @Then("the resource server takes no token from the address")
  public void takesNoTokenFromAddress() {
    play.ask(new TakesNoTokenFromAddress(), "answer");
  }

  @Then("the resource server refuses to be shown two tokens, unless it sees but one")
  public void takesTokenOnce() {
    play.ask(new TakesTokenOnce(), "address alone", "answer");
  }

  @Then("the resource server takes the token")
  public void takesToken() {
    play.ask(new TakesSchemeInAnyCase(), "answer");
  }

  @Then("the resource server refuses this kind of token")
  public void refusesKind() {
    play.ask(new RefusesToken(Cause.WRONG_KIND), "answer");
  }

  private String withTokenInAddress() {
    return uri
        + (uri.contains("?") ? "&" : "?")
        + "access_token="
        + URLEncoder.encode(tokens().good(resource.opener()), StandardCharsets.UTF_8);
  }

  private Exchange readsSubscription() {
    return play.answer(
        play.resources()
            .get(play.authorization().resourceUri(), "Bearer " + play.tokens().accessToken()));
  }

  private Settling settling() {
    return new Settling(play.stage());
  }

  private void holds(SpentToken spent) {
    token = spent.value();
    uri = spent.uri(resource, play.addresses());
  }

  private void reads(String authorization) {
    play.answer(play.resources().get(uri, authorization));
  }

  private void heads(Optional<String> authorization) {
    play.answer(new Writing(play.stage()).send("HEAD", uri, "", authorization));
  }

  private ResourceTokens tokens() {
    return new ResourceTokens(play.stage());
  }
}
