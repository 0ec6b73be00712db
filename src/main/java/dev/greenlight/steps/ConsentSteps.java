package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.oauth.BringsCode;
import dev.greenlight.judge.oauth.BringsCodeWithoutState;
import dev.greenlight.judge.oauth.BringsLongState;
import dev.greenlight.judge.oauth.KeepsCodeFromStranger;
import dev.greenlight.judge.oauth.NamesIssuer;
import dev.greenlight.judge.oauth.RefusesOrNarrowsScope;
import dev.greenlight.judge.oauth.RefusesScopeAtConsent;
import dev.greenlight.judge.oauth.ReportsDenial;
import dev.greenlight.judge.portal.AnswersUnknownAlike;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.Consents;
import dev.greenlight.stage.ExcessScope;
import dev.greenlight.stage.FailedLogin;
import dev.greenlight.stage.LoggedInConsent;
import dev.greenlight.stage.PreparedRequest;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The Retail Customer is asked. */
public final class ConsentSteps {
  private static final List<Header> JSON = List.of(new Header("Accept", "application/json"));

  private static final String SPECIAL = " +&=;/?%41:,~!*()|#";

  private final Play play;
  private PreparedRequest asked;
  private FailedLogin failed;

  public ConsentSteps(Play play) {
    this.play = play;
  }

  @Given("the Third Party has redeemed an authorization code of its own")
  public void hasRedeemed() {
    play.uses(play.stage().pool().fresh(play.customer(), play.thirdParty()));
  }

  @Given("the Retail Customer has approved another authorization request")
  public void hasApproved() {
    play.redeemsLater(play.stage().pool().approved(play.customer(), play.thirdParty()));
  }

  @Given("the Retail Customer has approved an authorization request that shows no challenge")
  public void hasApprovedWithoutChallenge() {
    play.redeemsLater(
        play.stage().pool().approvedWithoutChallenge(play.customer(), play.thirdParty()));
  }

  @Given("the Retail Customer, logged in already, has approved another authorization request")
  public void hasApprovedLoggedIn() {
    play.redeemsLater(LoggedInConsent.given(play.stage(), play.customer()));
  }

  @Given("the Retail Customer has approved an authorization request of another Third Party")
  public void hasApprovedOther() {
    play.redeemsLater(play.stage().pool().approved(play.customer(), play.otherThirdParty()));
  }

  @When("the Retail Customer approves an authorization request with an unknown parameter")
  public void approvesUnknownParameter() {
    PreparedRequest correct = play.prepares();
    AuthorizationRequest request = correct.request();
    decides(
        correct.with(request.with(request.parameters().and("greenlight_unknown", "1"))),
        Decision.APPROVE);
    readsPromises();
  }

  @When(
      "the Retail Customer approves an authorization request with special characters in its state")
  public void approvesSpecialState() {
    PreparedRequest correct = play.prepares();
    AuthorizationRequest request = correct.request();
    decides(
        correct.with(
            request.with(request.parameters().with("state", correct.state() + SPECIAL + "end"))),
        Decision.APPROVE);
  }

  @When("the Retail Customer approves an authorization request with a state of {int} characters")
  public void approvesLongState(int length) {
    PreparedRequest correct = play.prepares();
    AuthorizationRequest request = correct.request();
    String more = play.stage().words().of(length - correct.state().length());
    decides(
        correct.with(request.with(request.parameters().with("state", correct.state() + more))),
        Decision.APPROVE);
  }

  @When("the Retail Customer approves an authorization request without a state")
  public void approvesWithoutState() {
    PreparedRequest correct = play.prepares();
    if (play.stage().pixit().consent().pages().isEmpty()) {
      throw new NotCarriedOut(
          "a person plays the customer (pixit.consent.personSeconds), and what comes back without a"
              + " state cannot be told from what comes back to others");
    }
    AuthorizationRequest request = correct.request();
    decides(correct.with(request.with(request.parameters().without("state"))), Decision.APPROVE);
  }

  @When("the Retail Customer denies an authorization request")
  public void denies() {
    decides(play.denier(), play.prepares(), Decision.DENY);
    readsPromises();
  }

  @When("somebody types a wrong password at an authorization request")
  public void mistypes() {
    failed = play.stage().consents().failedLogins().as(play.customer(), play.prepares());
    play.cameBack(failed.callback());
  }

  /** Accounts that lock after a few wrong passwords shall not be those that all else needs. */
  @When("somebody types a wrong password of another Retail Customer at an authorization request")
  public void mistypesOfAnother() {
    List<RunFile.Customer> known =
        play.stage().pixit().customers().stream()
            .filter(each -> each.password().isPresent())
            .toList();
    RunFile.Customer other = known.isEmpty() ? play.customer() : known.get(known.size() - 1);
    failed = play.stage().consents().failedLogins().as(other, play.prepares());
    play.cameBack(failed.callback());
  }

  @When("somebody types a user name that nobody has at another")
  public void inventsUser() {
    Consents consents = play.stage().consents();
    Set<String> taken =
        play.stage().pixit().customers().stream()
            .map(RunFile.Customer::user)
            .collect(Collectors.toSet());
    String nobodys = FailedLogin.nobodys(play.customer().user(), taken, play.stage().words());
    play.put("known", failed.shown());
    play.put(
        "unknown",
        consents.failedLogins().asNobody(play.customer(), play.prepares(), nobodys).shown());
    play.put("nobody", new Fact(nobodys));
  }

  @Then("he is told the same as whoever typed a wrong password")
  public void toldAlike() {
    play.ask(new AnswersUnknownAlike(), "known", "unknown", "nobody", "callback");
  }

  @When("the Retail Customer approves an authorization request for a part of the offered scope")
  public void approvesPart() {
    decides(scoped(Scopes::narrower), Decision.APPROVE);
  }

  @When("the Retail Customer approves an authorization request for a scope in another order")
  public void approvesOtherOrder() {
    decides(scoped(Scopes::permuted), Decision.APPROVE);
  }

  @When(
      "the Retail Customer approves, if he is asked, an authorization request for a function block"
          + " that does not exist")
  public void approvesUnknownBlock() {
    decides(scoped(Scopes::withUnknownBlock), Decision.APPROVE);
  }

  @When(
      "the Retail Customer approves, if he is asked, an authorization request for a function block"
          + " that the Third Party is not registered for")
  public void approvesUnregisteredBlock() {
    decides(scoped(scope -> ExcessScope.beyond(play.stage(), scope)), Decision.APPROVE);
  }

  @When("the Third Party redeems the code that came back")
  public void redeemsWhatCameBack() {
    Callback callback = play.callback();
    String code =
        callback
            .parameter("code")
            .orElseThrow(() -> new NotCarriedOut("no code came back that could be redeemed"));
    play.asks(
        play.stage().pool().redemptionOf(new Approval(play.customer(), asked, callback, code)));
    play.put("requested scope", new Fact(asked.scope()));
  }

  @When("the Third Party redeems the code, if one came back")
  public void redeemsIfSomethingCameBack() {
    if (play.callback().parameter("code").isPresent()) {
      redeemsWhatCameBack();
    }
  }

  @Then("the browser comes back with a code and the state")
  public void bringsCode() {
    play.ask(new BringsCode(), "callback", "redirect uri", "state");
  }

  @Then("the browser comes back with that state, and a code")
  public void bringsLongState() {
    play.ask(new BringsLongState(), "callback", "redirect uri", "state");
  }

  @Then("the browser comes back with a code, though there is no state")
  public void bringsCodeWithoutState() {
    play.ask(new BringsCodeWithoutState(), "callback", "redirect uri");
  }

  @Then("the answer names its issuer")
  public void namesIssuer() {
    RunFile.Endpoints endpoints = play.stage().pixit().endpoints();
    List<String> roles = new ArrayList<>(List.of("callback", "redirect uri"));
    play.put("authorization endpoint", new Fact(endpoints.authorization()));
    roles.add("authorization endpoint");
    endpoints
        .metadata()
        .ifPresent(
            uri -> {
              play.put("metadata address", new Fact(uri));
              roles.add("metadata address");
            });
    if (play.scene().has("metadata")) {
      roles.add("metadata");
    }
    play.askAbout("oauth_issuer_named", new NamesIssuer(), roles.toArray(String[]::new));
  }

  @Then("the denial is reported to the Third Party")
  public void reportsDenial() {
    play.ask(new ReportsDenial(), "callback", "redirect uri", "state");
  }

  @Then("no code is given away")
  public void keepsCode() {
    play.ask(new KeepsCodeFromStranger(), "callback");
  }

  @Then("that function block is not granted")
  public void unknownBlockIsNotGranted() {
    play.put("allowed scope", new Fact(play.thirdParty().customer().scope()));
    if (play.callback().parameter("code").isPresent()) {
      play.ask(new RefusesOrNarrowsScope(), "answer", "allowed scope");
    } else {
      play.ask(new RefusesScopeAtConsent(), "callback", "redirect uri", "state");
    }
  }

  /** Whether the metadata promise an issuer; of interest where none was named. */
  private void readsPromises() {
    if (play.callback().parameter("iss").isEmpty()) {
      play.stage()
          .pixit()
          .endpoints()
          .metadata()
          .ifPresent(
              uri -> play.put("metadata", play.stage().functional().send(HttpCall.get(uri, JSON))));
    }
  }

  private PreparedRequest scoped(UnaryOperator<String> change) {
    PreparedRequest correct = play.prepares();
    AuthorizationRequest request = correct.request();
    return correct.with(
        request.with(request.parameters().saying("scope", change.apply(correct.scope()))));
  }

  private void decides(PreparedRequest prepared, Decision decision) {
    decides(play.customer(), prepared, decision);
  }

  private void decides(RunFile.Customer customer, PreparedRequest prepared, Decision decision) {
    asked = prepared;
    play.cameBack(play.stage().consents().decide(customer, prepared, decision));
    play.put("redirect uri", new Fact(prepared.thirdParty().redirectUri()));
    play.put("state", new Fact(prepared.state()));
  }
}
