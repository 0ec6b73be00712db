package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.ApplicationInformationAgrees;
import dev.greenlight.judge.oauth.KeepsBrowserFromClient;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.model.Consent;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** What a client that registered itself is good for, and no more once it is deleted. */
public final class RegisteredClientSteps {
  private static final String NOT_ENTITLED = "unauthorized_client";
  private static final String UNDER_REVIEW = "1";

  private final Play play;
  private final Registering registering;
  private final ClientManagementSteps management;
  private PreparedRequest asked;

  public RegisteredClientSteps(
      Play play, Registering registering, ClientManagementSteps management) {
    this.play = play;
    this.registering = registering;
    this.management = management;
  }

  @Given("a Retail Customer has granted the registered client access")
  public void hasGranted() {
    play.uses(registering.tokens().granted(registering.client(), registering.request()));
  }

  @When("a Retail Customer approves an authorization request of the registered client")
  public void approves() {
    asked = play.stage().consents().prepare(registering.thirdParty());
    Callback callback = play.stage().consents().decide(play.customer(), asked, Decision.APPROVE);
    requireInProduction(callback);
    play.cameBack(callback);
    play.put("redirect uri", new Fact(asked.thirdParty().redirectUri()));
    play.put("state", new Fact(asked.state()));
  }

  /** A Data Custodian may look at who registered before it lets customers be asked. */
  private void requireInProduction(Callback callback) {
    if (callback.parameter("code").isEmpty()
        && (callback.parameter("error").filter(NOT_ENTITLED::equals).isPresent()
            || isUnderReview())) {
      throw new NotCarriedOut(
          "the registered client may not ask customers yet: error "
              + callback.parameter("error").orElse("none")
              + "; a Data Custodian may review it first (dataCustodianApplicationStatus 1), and"
              + " nobody let it into production");
    }
  }

  private boolean isUnderReview() {
    Exchange answer = registering.registrations().applicationInformation(registering.client());
    return answer.answered()
        && answer.response().status() == 200
        && EspiFields.of(
                "ApplicationInformation",
                answer.response().body().content(),
                "dataCustodianApplicationStatus")
            .contains(UNDER_REVIEW);
  }

  @When("the registered client redeems the code")
  public void redeems() {
    Callback callback = play.callback();
    String code =
        callback
            .parameter("code")
            .orElseThrow(() -> new NotCarriedOut("no code came back that could be redeemed"));
    Approval approval = new Approval(play.customer(), asked, callback, code);
    Exchange answer = play.answer(registering.tokens().redeem(registering.client(), approval));
    TokenSet.in(answer).ifPresent(tokens -> play.uses(uses(approval, answer, tokens)));
  }

  @When("the registered client reads the data")
  public void readsData() {
    if (play.authorization() == null) {
      throw new NotCarriedOut("the registered client got no token to read with");
    }
    reads();
  }

  @When("the deleted client refreshes its tokens")
  public void refreshes() {
    management.requireDeletion();
    play.answer(
        registering
            .tokens()
            .refresh(registering.client(), play.tokens(), registering.request().scope()));
  }

  @When("the deleted client reads the data until it is refused")
  public void readsUntilRefused() {
    management.requireDeletion();
    new Settling(play.stage()).untilRefused(this::reads);
  }

  @When("the deleted client sends an authorization request")
  public void sendsAuthorizationRequest() {
    management.requireDeletion();
    sends(play.stage().consents().prepare(registering.thirdParty()).request());
  }

  @When("the Third Party asks for consent at the redirect address from before")
  public void sendsOldAddress() {
    AuthorizationRequest request =
        play.stage().consents().prepare(registering.thirdParty()).request();
    sends(request.with(request.parameters().with("redirect_uri", play.thirdParty().redirectUri())));
  }

  @When("the Third Party reads its ApplicationInformation with its registration access token")
  public void readsApplicationInformation() {
    play.answer(registering.registrations().applicationInformation(registering.client()));
  }

  @Then("the data opens to the registered client")
  public void dataOpens() {
    play.ask(
        new OpensResource(ProtectedResource.BATCH.element(), ProtectedResource.BATCH.isFeed()),
        "answer");
  }

  @Then("ApplicationInformation says what the Third Party was told")
  public void applicationInformationAgrees() {
    play.ask(new ApplicationInformationAgrees(), "answer", "registration");
  }

  @Then("no browser is sent to a client that is there no more")
  public void keepsBrowser() {
    play.ask(
        new KeepsBrowserFromClient(), "answer", "redirect uri", "approve button", "password field");
  }

  @Then("the access token of the deleted client is dead")
  public void tokenIsDead() {
    play.askAbout("registration_deletion_ends_tokens", new RefusesToken(Cause.INVALID), "answer");
  }

  /** In the session of a customer who is logged in. */
  private void sends(AuthorizationRequest request) {
    Consent pages = play.stage().pixit().consent();
    play.put("redirect uri", new Fact(request.parameters().get("redirect_uri").orElseThrow()));
    play.put("approve button", new Fact(pages.onRecord(pages.questionSign())));
    play.put("password field", new Fact(pages.onRecord(pages.loginSign())));
    play.answer(
        play.stage().pool().requests().request(play.customer(), play.thirdParty(), request));
  }

  private Exchange reads() {
    return play.answer(
        play.resources()
            .get(play.authorization().resourceUri(), "Bearer " + play.tokens().accessToken()));
  }

  private Authorization uses(Approval approval, Exchange answer, TokenSet tokens) {
    return new Authorization(
        approval.customer(), approval.prepared(), approval.code(), answer, tokens);
  }
}
