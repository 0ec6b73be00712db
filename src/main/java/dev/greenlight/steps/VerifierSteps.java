package dev.greenlight.steps;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.EnforcesVerifier;
import dev.greenlight.judge.oauth.HandsOutNothing;
import dev.greenlight.judge.oauth.KnownToCheckVerifiers;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** Codes that were asked for with a challenge (RFC 7636). */
public final class VerifierSteps {
  private final Play play;
  private final TokenSteps tokens;

  public VerifierSteps(Play play, TokenSteps tokens) {
    this.play = play;
    this.tokens = tokens;
  }

  /** Of a server that never heard of them, nothing that belongs to them is asked. */
  @Given("the authorization server checks verifiers")
  public void checksVerifiers() {
    if (metadata()
        .flatMap(KnownToCheckVerifiers::byMetadata)
        .or(() -> KnownToCheckVerifiers.byRefusal(play.put("wrong verifier", withWrongVerifier())))
        .isEmpty()) {
      throw new NotServed(
          "the authorization server shows no knowledge of PKCE: no metadata list S256"
              + " (pixit.endpoints.metadata), and a wrong code_verifier was not refused with"
              + " invalid_grant");
    }
  }

  /** Who took the wrong request is looked at more closely: does it check verifiers otherwise? */
  @When("the Third Party redeems the code that was asked for with a challenge {tokenFault}")
  public void redeems(TokenRequestFault fault) {
    if (TokenSet.in(tokens.redeems(fault)).isPresent()) {
      metadata();
      if (fault != TokenRequestFault.VERIFIER_WRONG) {
        // The same once more would show that it wavers, and not what it knows.
        play.put("wrong verifier", withWrongVerifier());
      }
    }
  }

  @When("the Third Party redeems the code with a verifier all the same")
  public void redeemsWithVerifier() {
    tokens.redeems();
  }

  /** Empty where the run file names none. */
  private Optional<Exchange> metadata() {
    return play.stage()
        .pixit()
        .endpoints()
        .metadata()
        .map(uri -> HttpCall.get(uri, List.of(new Header("Accept", "application/json"))))
        .map(call -> play.put("metadata", play.stage().functional().send(call)));
  }

  private Exchange withWrongVerifier() {
    Approval approval = play.stage().pool().approved(play.customer(), play.thirdParty());
    return play.stage()
        .functional()
        .send(
            play.stage()
                .onboarding()
                .wrong(
                    TokenRequestFault.VERIFIER_WRONG,
                    play.stage().pool().redemptionOf(approval),
                    play.thirdParty().customer())
                .to(play.stage().pixit().endpoints().token()));
  }

  @Then("the token endpoint refuses with {string}, as a server that checks verifiers must")
  public void enforcesVerifier(String error) {
    play.ask(new EnforcesVerifier(error), play.known("answer", "metadata", "wrong verifier"));
  }

  @Then("the token endpoint hands out nothing")
  public void handsOutNothing() {
    play.ask(new HandsOutNothing(), "answer");
  }
}
