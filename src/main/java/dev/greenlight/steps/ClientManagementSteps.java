package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.RegisteredClient;
import dev.greenlight.act.oauth.RegistrationRequest;
import dev.greenlight.act.oauth.RegistrationRequestFault;
import dev.greenlight.judge.oauth.EndsRegistration;
import dev.greenlight.judge.oauth.KeepsRegistrationClosed;
import dev.greenlight.judge.oauth.ReplacesRegistration;
import dev.greenlight.judge.oauth.ShowsRegistration;
import dev.greenlight.judge.oauth.WithheldMethod;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** A Third Party manages what it registered by itself (RFC 7592). */
public final class ClientManagementSteps {
  private static final String CHANGED = " (changed)";

  private final Play play;
  private final Registering registering;
  private Exchange deletion;
  private Exchange replacement;

  public ClientManagementSteps(Play play, Registering registering) {
    this.play = play;
    this.registering = registering;
  }

  @Given("the Third Party has registered itself")
  public void hasRegistered() {
    registering.hasRegistered();
  }

  @Given("the Third Party has replaced the redirect address of its registration")
  public void hasReplaced() {
    Exchange answer = replaces();
    require(answer, "replace their registration");
    if (!answer.answered() || answer.response().status() != 200) {
      throw new NotCarriedOut("the registration could not be replaced", answer);
    }
  }

  @When("the Third Party reads its own registration")
  public void reads() {
    requireDeletion();
    requireReplacement();
    RegisteredClient client = registering.client();
    Exchange answer =
        play.answer(
            registering
                .registrations()
                .read(client, Optional.of(registering.registrations().tokenOf(client))));
    registering.heard(answer);
  }

  @When("the Third Party replaces its registration by one with another name and redirect address")
  public void replacesIt() {
    replacement = play.answer(replaces());
    play.put("registration", replacement);
  }

  @When("the Third Party replaces its registration by one {registrationFault}")
  public void replacesWrongly(RegistrationRequestFault fault) {
    play.answer(
        registering.registrations().replace(registering.client(), fault.in(registering.request())));
  }

  @When("the Third Party deletes its registration")
  public void deletes() {
    deletion = play.answer(registering.registrations().delete(registering.client()));
  }

  @When("somebody sends {word} to that registration without a token")
  public void sendsWithoutToken(String method) {
    if (!method.equals("GET")) {
      throw new IllegalArgumentException("only GET is sent without a token");
    }
    play.answer(registering.registrations().read(registering.client(), Optional.empty()));
  }

  @When("somebody sends {word} to that registration with a token that was never issued")
  public void sendsUnknownToken(String method) {
    sends(method, play.stage().words().token());
  }

  @When("somebody sends {word} to that registration with the token of another client")
  public void sendsForeignToken(String method) {
    Exchange answer =
        play.put(
            "other registration",
            registering.registrations().register(registering.registrations().correct()));
    RegisteredClient other = registering.registrations().clientIn(answer);
    sends(method, registering.registrations().tokenOf(other));
  }

  @Then("it is what the Third Party was told last")
  public void showsRegistration() {
    play.ask(new ShowsRegistration(), "answer", "registration");
  }

  @Then("the replacement holds")
  public void replacementHolds() {
    play.ask(new ReplacesRegistration(), "answer");
  }

  @Then("the registration is ended")
  public void endsRegistration() {
    play.askAbout("registration_deleted", new EndsRegistration(), "answer");
  }

  @Then("the registration is there no more")
  public void isGone() {
    play.ask(new RefusesToken(Cause.INVALID), "answer");
  }

  @Then("the registration stays closed")
  public void staysClosed() {
    play.ask(new KeepsRegistrationClosed(), "answer");
  }

  /**
   * Makes sure that a registration which the case has ended is ended.
   *
   * @throws NotServed when the server lets nobody end one
   */
  void requireDeletion() {
    if (deletion == null) {
      return;
    }
    require(deletion, "delete themselves");
  }

  /** A registration that cannot be replaced is read in another case. */
  private void requireReplacement() {
    if (replacement != null) {
      require(replacement, "replace their registration");
    }
  }

  private static void require(Exchange answer, String what) {
    WithheldMethod.reason(answer, what)
        .ifPresent(
            reason -> {
              throw new NotServed(reason);
            });
  }

  private Exchange replaces() {
    RegistrationRequest before = registering.request();
    RegistrationRequest changed =
        before
            .with("client_name", before.name() + CHANGED)
            .with(
                "redirect_uris",
                List.of(play.thirdParty().redirectUri().replaceFirst("(?=[?#]|$)", "/changed")));
    Exchange answer = registering.registrations().replace(registering.client(), changed);
    registering.replaced(changed, answer);
    return answer;
  }

  private void sends(String method, String token) {
    RegisteredClient client = registering.client();
    play.answer(
        switch (method) {
          case "GET" -> registering.registrations().read(client, Optional.of(token));
          case "PUT" -> registering.registrations().replace(client, registering.request(), token);
          case "DELETE" -> registering.registrations().delete(client, token);
          default -> throw new IllegalArgumentException("nobody sends " + method);
        });
  }
}
