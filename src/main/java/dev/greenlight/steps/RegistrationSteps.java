package dev.greenlight.steps;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.RegistrationRequest;
import dev.greenlight.act.oauth.RegistrationRequestFault;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.oauth.AnnouncesRegistration;
import dev.greenlight.judge.oauth.BelievesNoUnsigned;
import dev.greenlight.judge.oauth.KeepsClientConsistent;
import dev.greenlight.judge.oauth.KeepsClientOutOfCaches;
import dev.greenlight.judge.oauth.RefusesRegistration;
import dev.greenlight.judge.oauth.RegistersClient;
import dev.greenlight.judge.oauth.TellsWhatIsRegistered;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.After;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** A Third Party registers itself (RFC 7591). */
public final class RegistrationSteps {
  /** Before the scene is closed. */
  private static final int EARLY = 20_000;

  private final Play play;
  private final Registering registering;

  public RegistrationSteps(Play play, Registering registering) {
    this.play = play;
    this.registering = registering;
  }

  /** The point in which a request to register is wrong. */
  @ParameterType("(?:with a|without a|that is) .+")
  public RegistrationRequestFault registrationFault(String phrase) {
    return RegistrationRequestFault.called(phrase);
  }

  @Given("a Third Party can register itself")
  public void canRegister() {
    registering.registrations().requireRegistration();
  }

  @Given("it takes an initial access token to register")
  public void takesInitialToken() {
    registering.registrations().requireInitialToken();
  }

  @When("the Third Party registers itself")
  public void registers() {
    play.answer(registering.registrations().register(registering.registrations().correct()));
  }

  @When("the Third Party sends a request to register {registrationFault}")
  public void registersWrongly(RegistrationRequestFault fault) {
    play.answer(
        registering.registrations().register(fault.in(registering.registrations().correct())));
  }

  @When("somebody registers a Third Party without the initial access token")
  public void registersWithoutToken() {
    registersWith(Optional.empty());
  }

  @When("somebody registers a Third Party with an access token that was never issued")
  public void registersWithUnknownToken() {
    registersWith(Optional.of(play.stage().words().token()));
  }

  @When("a Third Party looks for the registration endpoint in metadata and ApplicationInformation")
  public void looksForEndpoint() {
    play.stage()
        .pixit()
        .registration()
        .endpoint()
        .ifPresent(uri -> play.put("registration endpoint", new Fact(uri)));
    play.stage()
        .pixit()
        .endpoints()
        .metadata()
        .ifPresent(
            uri ->
                play.put(
                    "metadata",
                    play.stage()
                        .functional()
                        .send(
                            HttpCall.get(uri, List.of(new Header("Accept", "application/json"))))));
    String token = new ResourceTokens(play.stage()).good(TokenKind.REGISTRATION);
    play.put(
        "application information",
        play.resources()
            .get(
                play.addresses().of(ProtectedResource.APPLICATION_INFORMATION), "Bearer " + token));
  }

  @Then("a client is registered, with everything that belongs to it")
  public void registersClient() {
    play.ask(new RegistersClient(), "answer");
  }

  @Then("it is told what is registered of it")
  public void tellsWhatIsRegistered() {
    play.ask(new TellsWhatIsRegistered(), "answer");
  }

  @Then("no cache may keep its secrets")
  public void keepsClientOutOfCaches() {
    play.ask(new KeepsClientOutOfCaches(), "answer");
  }

  @Then("that is refused with {string}, and nothing is registered")
  public void refusesRegistration(String error) {
    play.ask(new RefusesRegistration(error), "answer");
  }

  @Then("nothing that it says is registered")
  public void believesNoUnsigned() {
    play.put("name in statement", new Fact(RegistrationRequest.UNSIGNED_NAME));
    play.ask(new BelievesNoUnsigned(), "answer", "name in statement");
  }

  @Then("no client comes to be that cannot work")
  public void keepsClientConsistent() {
    play.ask(new KeepsClientConsistent(), "answer");
  }

  @Then("the registration endpoint refuses for want of a token")
  public void refusesWithoutToken() {
    play.ask(new RefusesToken(Cause.MISSING), "answer");
  }

  @Then("the registration endpoint refuses the token")
  public void refusesToken() {
    play.ask(new RefusesToken(Cause.INVALID), "answer");
  }

  @Then("it is announced in both")
  public void announcesRegistration() {
    play.ask(
        new AnnouncesRegistration(),
        play.known("registration endpoint", "metadata", "application information"));
  }

  /** However the case ended: nobody needs its clients any more. */
  @After(order = EARLY)
  public void deletesClients() {
    registering.cleanUp();
  }

  private void registersWith(Optional<String> token) {
    play.answer(registering.registrations().register(registering.registrations().correct(), token));
  }
}
