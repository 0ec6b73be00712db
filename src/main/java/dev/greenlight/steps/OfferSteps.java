package dev.greenlight.steps;

import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.oauth.RefusesOrNarrowsTerm;
import dev.greenlight.judge.oauth.RefusesScopeAtConsent;
import dev.greenlight.judge.resource.KeepsToBlockLengths;
import dev.greenlight.judge.resource.KeepsToHistory;
import dev.greenlight.judge.resource.KeepsToIntervals;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ExcessTerm;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Relationship;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A Third Party asks for more of the data than is on offer. */
public final class OfferSteps {
  private final Play play;
  private ExcessTerm excess;
  private PreparedRequest asked;
  private Instant consented;
  private Optional<Authorization> granted = Optional.empty();

  public OfferSteps(Play play) {
    this.play = play;
  }

  @When(
      "the Retail Customer approves, if he is asked, an authorization request for one {word}"
          + " beyond what is on offer")
  public void approvesBeyondOffer(String term) {
    excess = ExcessTerm.of(play.stage(), term);
    PreparedRequest correct = play.prepares();
    AuthorizationRequest request = correct.request();
    asked = correct.with(request.with(request.parameters().saying("scope", excess.asked())));
    play.cameBack(play.stage().consents().decide(play.customer(), asked, Decision.APPROVE));
    consented = InstantSource.system().instant();
    play.put("redirect uri", new Fact(asked.thirdParty().redirectUri()));
    play.put("state", new Fact(asked.state()));
    play.put("allowed scope", new Fact(excess.offered()));
  }

  @When("the Third Party takes the tokens that come of that, if any do")
  public void takesTokens() {
    Optional<String> code = play.callback().parameter("code");
    if (code.isPresent()) {
      Exchange answer =
          play.asks(
              play.stage()
                  .pool()
                  .redemptionOf(new Approval(play.customer(), asked, play.callback(), code.get())));
      granted =
          TokenSet.in(answer)
              .map(tokens -> new Authorization(play.customer(), asked, code.get(), answer, tokens));
    }
  }

  @Then("no more of it is granted than is on offer, and no more is served")
  public void keepsToOffer() {
    if (play.callback().parameter("code").isEmpty()) {
      play.ask(new RefusesScopeAtConsent(), "callback", "redirect uri", "state");
      return;
    }
    play.ask(new RefusesOrNarrowsTerm(excess.term()), "answer", "allowed scope");
    granted
        .filter(each -> each.tokens().resourceUri().isPresent())
        .ifPresent(
            each -> {
              play.answer(Relationship.read(play.stage(), each));
              play.put("granted scope", new Fact(excess.offered()));
              play.ask(ofData(), "answer", "granted scope");
            });
  }

  private Check ofData() {
    return switch (excess.term()) {
      case "HistoryLength" -> new KeepsToHistory(consented.toString());
      case "IntervalDuration" -> new KeepsToIntervals();
      default -> new KeepsToBlockLengths();
    };
  }
}
