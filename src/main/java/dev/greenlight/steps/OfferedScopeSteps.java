package dev.greenlight.steps;

import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.judge.oauth.BringsCode;
import dev.greenlight.judge.oauth.GrantsNoMoreThanAsked;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scopes on offer beside that of the client. */
public final class OfferedScopeSteps {
  private final Play play;
  private final Map<PreparedRequest, Callback> callbacks = new LinkedHashMap<>();
  private final Map<PreparedRequest, Seen> answers = new HashMap<>();
  private List<String> scopes = List.of();

  public OfferedScopeSteps(Play play) {
    this.play = play;
  }

  @Given("there are other scopes on offer to the Third Party")
  public void areOffered() {
    scopes = play.stage().pixit().oauth().otherScopes();
    if (scopes.isEmpty()) {
      throw new NotServed("the run file names no other scopes (pixit.oauth.otherScopes)");
    }
  }

  @When("the Retail Customer approves an authorization request for each of them")
  public void approvesEach() {
    for (String scope : scopes) {
      PreparedRequest correct = play.prepares();
      AuthorizationRequest request = correct.request();
      PreparedRequest prepared =
          correct.with(request.with(request.parameters().saying("scope", scope)));
      callbacks.put(
          prepared, play.stage().consents().decide(play.customer(), prepared, Decision.APPROVE));
    }
  }

  @When("the Third Party redeems each code that came back")
  public void redeemsEach() {
    callbacks.forEach(
        (prepared, callback) ->
            callback
                .parameter("code")
                .ifPresent(code -> answers.put(prepared, redeem(prepared, callback, code))));
  }

  private Seen redeem(PreparedRequest prepared, Callback callback, String code) {
    Approval approval = new Approval(play.customer(), prepared, callback, code);
    return play.keep(
        "answer",
        play.stage()
            .functional()
            .send(
                play.stage()
                    .pool()
                    .redemptionOf(approval)
                    .to(play.stage().pixit().endpoints().token())));
  }

  @Then("each brings a code, and no more than it asks for")
  public void areGranted() {
    callbacks.forEach(
        (prepared, callback) -> {
          play.cameBack(callback);
          play.put("redirect uri", new Fact(prepared.thirdParty().redirectUri()));
          play.put("state", new Fact(prepared.state()));
          play.ask(new BringsCode(), "callback", "redirect uri", "state");
          if (answers.containsKey(prepared)) {
            play.refer("answer", answers.get(prepared));
            play.put("requested scope", new Fact(prepared.scope()));
            play.askAbout(
                "oauth_scope_not_widened",
                new GrantsNoMoreThanAsked(),
                "answer",
                "requested scope");
          }
        });
  }
}
