package dev.greenlight.steps;

import dev.greenlight.act.oauth.AssertionFault;
import dev.greenlight.act.oauth.ClientAssertion;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.model.RunFile;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.stream.Stream;

/** Clients that sign assertions instead of having a secret. */
public final class AssertionSteps {
  private final Play play;
  private TokenRequest sent;

  public AssertionSteps(Play play) {
    this.play = play;
  }

  /** The point in which an assertion is wrong. */
  @ParameterType("(?:signed by|that has expired|for another) ?.*")
  public AssertionFault assertionFault(String phrase) {
    return AssertionFault.called(phrase);
  }

  @Given("a client that signs assertions can get a token of its own")
  public void hasToken() {
    play.stage().onboarding().shared(client());
  }

  @When("that client asks for a token of its own with an assertion {assertionFault}")
  public void asks(AssertionFault fault) {
    ClientAssertion assertion =
        play.stage().onboarding().credentialsOf(client()).assertion().orElseThrow();
    play.asks(correct().signedBy(Optional.of(fault.in(assertion))));
  }

  @Given("that client has got a token of its own with an assertion")
  public void hasSent() {
    sent = correct().signed();
    play.stage().onboarding().requireToken(client(), sent);
  }

  @When("that client asks for a token of its own with the same assertion again")
  public void asksAgain() {
    play.asks(sent);
  }

  private TokenRequest correct() {
    RunFile.Client client = client();
    return TokenRequest.clientCredentials(
        play.stage().onboarding().credentialsOf(client), client.scope());
  }

  /** The first that asks for tokens of its own, whichever Third Party it belongs to. */
  private RunFile.Client client() {
    RunFile.Pixit pixit = play.stage().pixit();
    return Stream.concat(Stream.of(pixit.thirdParty()), pixit.otherThirdParty().stream())
        .flatMap(party -> Stream.of(party.admin(), party.registration()))
        .filter(RunFile.Client::signs)
        .findFirst()
        .orElseThrow(
            () ->
                new NotServed(
                    "no client of the run file gets tokens of its own by signed assertions"
                        + " (authentication: private_key_jwt)"));
  }
}
