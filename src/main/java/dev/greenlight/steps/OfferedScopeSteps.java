package dev.greenlight.steps;

import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.judge.oauth.BringsCode;
import dev.greenlight.judge.oauth.GrantsNoMoreThanAsked;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.PreparedRequest;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scopes on offer beside that of the client. */
public final class OfferedScopeSteps {
  private final Play play;
  private final Map<PreparedRequest, Callback> callbacks = new LinkedHashMap<>();
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

  @Then("each brings a code, and no more than it asks for")
  public void areGranted() {
    callbacks.forEach(
        (prepared, callback) -> {
          play.cameBack(callback);
          play.put("redirect uri", new Fact(prepared.thirdParty().redirectUri()));
          play.put("state", new Fact(prepared.state()));
          play.ask(new BringsCode(), "callback", "redirect uri", "state");
          callback.parameter("code").ifPresent(code -> redeem(prepared, callback, code));
        });
  }

  private void redeem(PreparedRequest prepared, Callback callback, String code) {
    Exchange answer =
        play.asks(
            play.stage()
                .pool()
                .redemptionOf(new Approval(play.customer(), prepared, callback, code)));
    play.put("requested scope", new Fact(prepared.scope()));
    if (answer.answered()) {
      play.askAbout(
          "oauth_scope_not_widened", new GrantsNoMoreThanAsked(), "answer", "requested scope");
    }
  }
}
