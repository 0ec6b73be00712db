package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.AuthorizationRequestFault;
import dev.greenlight.judge.oauth.DefaultsScope;
import dev.greenlight.judge.oauth.KeepsBrowserFromClient;
import dev.greenlight.judge.oauth.LeadsToLogin;
import dev.greenlight.judge.oauth.RedirectsNobodyBeforeLogin;
import dev.greenlight.judge.oauth.RedirectsWithError;
import dev.greenlight.judge.oauth.RefusesImplicitGrant;
import dev.greenlight.judge.oauth.RefusesRepeatedParameter;
import dev.greenlight.judge.oauth.SendsToRegisteredOnly;
import dev.greenlight.judge.oauth.TellsErrorWhereAsked;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.OtherRedirect;
import dev.greenlight.stage.PreparedRequest;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The authorization endpoint, in the session of a customer who is logged in. */
public final class AuthorizationRequestSteps {
  private final Play play;

  public AuthorizationRequestSteps(Play play) {
    this.play = play;
  }

  /** The point in which an authorization request is wrong. */
  @ParameterType("(?:without|with) .+")
  public AuthorizationRequestFault requestFault(String phrase) {
    return AuthorizationRequestFault.called(phrase);
  }

  @Given("a correct authorization request is taken in the session of a Retail Customer")
  public void correctRequestIsTaken() {
    play.stage().pool().requests().requireCorrectRequest(play.customer(), play.thirdParty());
  }

  /** Where they do not, each of them is without scope, and none can name it twice. */
  @Given("authorization requests of the Third Party name a scope")
  public void nameScope() {
    if (!play.stage().pixit().oauth().authorizeScope()) {
      throw new NotServed(
          "authorization requests name no scope (pixit.oauth.authorizeScope: omitted)");
    }
  }

  @Given("the redirect_uri of the Third Party is at localhost or 127.0.0.1")
  public void redirectIsAtLoopback() {
    if (!play.thirdParty().isCalledBackHere()) {
      throw new NotServed(
          "the redirect_uri is at neither of the two names of this machine: "
              + play.thirdParty().redirectUri());
    }
  }

  @When("the Third Party sends an authorization request {requestFault}")
  public void sends(AuthorizationRequestFault fault) {
    PreparedRequest prepared = play.prepares();
    AuthorizationRequest wrong = fault.in(prepared.request());
    putExpectations(wrong, prepared.state());
    play.answer(play.stage().pool().requests().request(play.customer(), play.thirdParty(), wrong));
  }

  /** Where one client is for both there is none that may not ask a customer. */
  @Given("the Third Party has a client for its own tokens alone")
  public void hasClientForOwnTokens() {
    RunFile.ThirdParty thirdParty = play.thirdParty();
    if (thirdParty.customer().id().equals(thirdParty.admin().id())) {
      throw new NotServed(
          "one client asks customers and gets tokens of its own (pixit.thirdParty): "
              + thirdParty.admin().id());
    }
  }

  @When("the Third Party sends an authorization request of that client")
  public void sendsOfClientForOwnTokens() {
    RunFile.Client own = play.thirdParty().admin();
    PreparedRequest prepared = play.prepares();
    AuthorizationRequest correct = prepared.request();
    AuthorizationRequest wrong =
        correct.with(correct.parameters().with("client_id", own.id()).saying("scope", own.scope()));
    putExpectations(wrong, prepared.state());
    play.answer(play.stage().pool().requests().request(play.customer(), play.thirdParty(), wrong));
  }

  @When(
      "the Third Party sends an authorization request for that other redirect_uri, but with the"
          + " scope FB=????")
  public void sendsForOtherRedirect() {
    PreparedRequest prepared = play.prepares();
    AuthorizationRequest correct = prepared.request();
    AuthorizationRequest wrong =
        AuthorizationRequestFault.SCOPE_INVALID.in(
            correct.with(
                correct.parameters().with("redirect_uri", OtherRedirect.of(play.stage()).uri())));
    putExpectations(wrong, prepared.state());
    play.put("first redirect uri", new Fact(play.thirdParty().redirectUri()));
    play.answer(play.stage().pool().requests().request(play.customer(), play.thirdParty(), wrong));
  }

  @When("the Retail Customer denies an authorization request for that other redirect_uri")
  public void deniesForOtherRedirect() {
    PreparedRequest prepared = play.prepares();
    if (play.stage().pixit().consent().pages().isEmpty()) {
      throw new NotCarriedOut(
          "a person plays the customer (pixit.consent.personSeconds), and by which answer he was"
              + " sent back is not seen");
    }
    AuthorizationRequest correct = prepared.request();
    AuthorizationRequest other =
        correct.with(
            correct.parameters().with("redirect_uri", OtherRedirect.of(play.stage()).uri()));
    putExpectations(other, prepared.state());
    play.put("first redirect uri", new Fact(play.thirdParty().redirectUri()));
    play.answer(play.stage().consents().deny(play.denier(), other));
  }

  @Then("the refusal is told at that other redirect_uri")
  public void tellsErrorWhereAsked() {
    play.ask(new TellsErrorWhereAsked(), "answer", "redirect uri", "first redirect uri");
  }

  @When("nobody is logged in and the Third Party sends an authorization request {requestFault}")
  public void sendsBeforeLogin(AuthorizationRequestFault fault) {
    PreparedRequest prepared = play.prepares();
    AuthorizationRequest wrong = fault.in(prepared.request());
    putExpectations(wrong, prepared.state());
    play.answer(play.stage().pool().requests().knock(wrong));
  }

  @When("the Third Party sends a correct authorization request, and nobody is logged in")
  public void sendsCorrect() {
    PreparedRequest prepared = play.prepares();
    putExpectations(prepared.request(), prepared.state());
    play.answer(play.stage().pool().requests().knock(prepared.request()));
  }

  private void putExpectations(AuthorizationRequest request, String state) {
    Consent pages = play.stage().pixit().consent();
    String registered = play.thirdParty().redirectUri();
    play.put("authorization endpoint", new Fact(play.stage().pixit().endpoints().authorization()));
    play.put("redirect uri", new Fact(request.parameters().get("redirect_uri").orElse(registered)));
    if (request.parameters().get("redirect_uri").isEmpty()) {
      // Which of several registered addresses the server takes then is its own affair.
      OtherRedirect.known(play.stage())
          .ifPresent(other -> play.put("other redirect uri", new Fact(other.uri())));
    }
    play.put("state", new Fact(state));
    play.put("approve button", new Fact(pages.onRecord(pages.questionSign())));
    play.put("password field", new Fact(pages.onRecord(pages.loginSign())));
  }

  @Then("the authorization server asks who the Retail Customer is")
  public void leadsToLogin() {
    play.ask(new LeadsToLogin(), "answer", "redirect uri", "password field");
  }

  @Then("nobody is sent to the Third Party before he has logged in")
  public void redirectsNobody() {
    play.ask(new RedirectsNobodyBeforeLogin(), "answer", "redirect uri");
  }

  @Then("the authorization server redirects with {string}")
  public void redirectsWith(String error) {
    play.ask(
        new RedirectsWithError(error),
        "answer",
        "redirect uri",
        "state",
        "approve button",
        "password field");
  }

  @Then("the authorization server issues nothing and asks nobody for his consent")
  public void refusesImplicitGrant() {
    play.ask(
        new RefusesImplicitGrant(), "answer", "redirect uri", "approve button", "password field");
  }

  @Then("the authorization server shows an error page and redirects nowhere")
  public void redirectsNowhere() {
    play.ask(
        new KeepsBrowserFromClient(), "answer", "redirect uri", "approve button", "password field");
  }

  @Then(
      "the authorization server issues no code and redirects nowhere but to the registered address")
  public void refusesRepeatedParameter() {
    play.ask(
        new RefusesRepeatedParameter(),
        "answer",
        "redirect uri",
        "approve button",
        "password field");
  }

  @Then("nobody is sent to an address that is not registered")
  public void sendsToRegisteredOnly() {
    play.ask(
        new SendsToRegisteredOnly(),
        play.known(
            "answer",
            "authorization endpoint",
            "redirect uri",
            "other redirect uri",
            "approve button",
            "password field"));
  }

  @Then("the authorization server takes a scope of its own, or refuses with \"invalid_scope\"")
  public void defaultsScope() {
    play.ask(
        new DefaultsScope(), "answer", "redirect uri", "state", "approve button", "password field");
  }
}
