package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Impostor;
import dev.greenlight.act.oauth.JsonForm;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenRequestFault;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.oauth.HandsOutNothing;
import dev.greenlight.judge.oauth.TakesBasicInAnyCase;
import dev.greenlight.judge.oauth.TrustsNoSelfMadeCertificate;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.ExcessScope;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.stream.Stream;

/** The Third Party's own tokens. */
public final class ClientCredentialsSteps {
  private final Play play;

  public ClientCredentialsSteps(Play play) {
    this.play = play;
  }

  @Given("the Third Party can get a token of its own")
  public void hasToken() {
    play.stage().onboarding().shared(play.thirdParty().admin());
  }

  @Given("clients authenticate in the registered way alone, as it is known")
  public void knowsWayOfAuthentication() {
    if (!play.stage().pixit().oauth().registeredWayOnly()) {
      throw new NotServed(
          "the run file does not say that another way of authentication is refused"
              + " (pixit.oauth.otherAuthentication)");
    }
  }

  /** Where one client is for both there is nothing that it may not have. */
  @Given("the Third Party has a client for customers alone")
  public void hasClientForCustomers() {
    RunFile.ThirdParty thirdParty = play.thirdParty();
    RunFile.Client client = thirdParty.customer();
    if (client.id().equals(thirdParty.admin().id())
        || client.id().equals(thirdParty.registration().id())) {
      throw new NotServed(
          "one client asks customers and gets tokens of its own (pixit.thirdParty): "
              + client.id());
    }
    if (client.isPublic()) {
      throw new NotServed(
          client.id() + " is a public client (pixit.thirdParty.customer), which proves nothing");
    }
  }

  @When("the client for customers asks for the token of the other client")
  public void asksForTokenOfOtherClient() {
    RunFile.ThirdParty thirdParty = play.thirdParty();
    play.asks(
        TokenRequest.clientCredentials(
            play.stage().onboarding().credentialsOf(thirdParty.customer()),
            thirdParty.admin().scope()));
  }

  @When("the Third Party asks for a token of its own {tokenFault}")
  public void asks(TokenRequestFault fault) {
    RunFile.Client client = play.thirdParty().admin();
    play.put("allowed scope", new Fact(ExcessScope.mostOwn(play.stage(), client.scope())));
    play.asks(play.stage().onboarding().wrong(fault, correct(client), client));
  }

  @When(
      "the Third Party asks for a token of its own, and for a function block that it is not"
          + " registered for")
  public void asksForUnregisteredBlock() {
    RunFile.Client client = play.thirdParty().admin();
    play.put("allowed scope", new Fact(ExcessScope.mostOwn(play.stage(), client.scope())));
    play.asks(
        TokenRequest.clientCredentials(
            play.stage().onboarding().credentialsOf(client),
            ExcessScope.beyondOwn(play.stage(), client.scope())));
  }

  @When("the Third Party asks for a token of its own in JSON")
  public void asksInJson() {
    HttpCall form =
        requireBasic(play.thirdParty().admin()).to(play.stage().pixit().endpoints().token());
    play.answer(play.stage().functional().send(JsonForm.of(form)));
  }

  @When("the Third Party asks for a token of its own, and writes basic in small letters")
  public void asksWithSchemeInSmallLetters() {
    TokenRequest correct = requireBasic(play.thirdParty().admin());
    play.asks(
        correct.authorizedBy(correct.credentials().map(each -> each.replace("Basic ", "basic "))));
  }

  @When("the Third Party asks for a token of its own, and the body names another client")
  public void asksForTwo() {
    RunFile.Client own = play.thirdParty().admin();
    TokenRequest correct = requireBasic(own);
    play.asks(correct.with(correct.parameters().and("client_id", anotherThan(own.id()))));
  }

  /** One that the server knows: its name alone is no reason to refuse. */
  private String anotherThan(String id) {
    return Stream.concat(
            Stream.of(play.thirdParty().customer()),
            play.stage().pixit().otherThirdParty().map(RunFile.ThirdParty::customer).stream())
        .map(RunFile.Client::id)
        .filter(other -> !other.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NotServed(
                    "the run file has no other client (pixit.thirdParty, pixit.otherThirdParty)"));
  }

  /** Whoever shows his secret in the form names himself there. */
  private TokenRequest requireBasic(RunFile.Client client) {
    if (client.authentication() != RunFile.ClientAuthentication.BASIC) {
      throw new NotServed(
          client.id() + " shows no credentials in the header (authentication of its client)");
    }
    return correct(client);
  }

  @When("the Third Party shows a certificate of its own making when it wants a token")
  public void asksAsImpostor() {
    Impostor impostor =
        play.stage()
            .impostor()
            .get()
            .orElseThrow(
                () ->
                    new NotServed(
                        "the run file names no certificate of the Third Party"
                            + " (pixit.clientCertificate)"));
    RunFile.Client client = play.thirdParty().admin();
    HttpCall call = correct(client).to(play.stage().pixit().endpoints().token());
    Exchange answer = impostor.transport().send(call);
    if (!impostor.isAsked()) {
      if (!answer.answered()) {
        throw new NotCarriedOut("the token endpoint was not reached", answer);
      }
      throw new NotServed(
          "no mutual TLS: the server of the token endpoint asks nobody for a certificate");
    }
    if (!impostor.hasShown()) {
      throw new NotCarriedOut(
          "the server of the token endpoint takes no certificate with a key of this kind, so that"
              + " none was shown",
          answer);
    }
    if (TokenSet.in(answer).isPresent()) {
      requireCertificate(impostor.bare().send(call));
    }
    if (!answer.answered()) {
      // That it was not just out of order shows by the right certificate.
      play.stage().onboarding().fresh(client);
    }
    play.answer(answer);
  }

  /** Some servers ask everybody for a certificate, and bind nothing to it at this endpoint. */
  private static void requireCertificate(Exchange withoutOne) {
    if (TokenSet.in(withoutOne).isPresent()) {
      throw new NotServed(
          "the certificate is no part of the authentication: a token comes without one, too");
    }
    if (withoutOne.answered() && isNoRefusal(withoutOne.response().status())) {
      throw new NotCarriedOut(
          "whether the token endpoint wants a certificate at all does not show", withoutOne);
    }
  }

  @Then("no token comes for a certificate that nobody vouches for")
  public void handsOutNothingToImpostor() {
    play.ask(new TrustsNoSelfMadeCertificate(), "answer");
  }

  @Then("the token endpoint hands out nothing for what is no form")
  public void handsOutNothingForJson() {
    play.askAbout("oauth_token_request_is_form", new HandsOutNothing(), "answer");
  }

  @Then("the token endpoint takes the credentials")
  public void takesCredentials() {
    play.ask(new TakesBasicInAnyCase(), "answer");
  }

  @Then("the token endpoint hands out nothing to one of two clients")
  public void handsOutNothingToOneOfTwo() {
    play.askAbout("oauth_client_id_agrees", new HandsOutNothing(), "answer");
  }

  @When("the Third Party asks for its client access token")
  public void asksForClientToken() {
    play.asks(correct(play.thirdParty().admin()));
  }

  @When("the Third Party asks for its registration access token")
  public void asksForRegistrationToken() {
    play.asks(correct(play.thirdParty().registration()));
  }

  private TokenRequest correct(RunFile.Client client) {
    return TokenRequest.clientCredentials(
        play.stage().onboarding().credentialsOf(client), client.scope());
  }

  private static boolean isNoRefusal(int status) {
    return status == 429 || status / 100 == 5;
  }
}
