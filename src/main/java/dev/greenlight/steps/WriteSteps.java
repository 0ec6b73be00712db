package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.ClosedButForOwn;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.judge.resource.RefusesWrite;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.judge.resource.StaysClosedToMalformed;
import dev.greenlight.judge.resource.SurvivesRefusedWrite;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.SpentToken;
import dev.greenlight.stage.Witness;
import dev.greenlight.stage.Writing;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Writes that must be refused, and collections of everybody's resources. */
public final class WriteSteps {
  private final Play play;
  private boolean isMalformed;

  public WriteSteps(Play play) {
    this.play = play;
  }

  /** A method of HTTP. */
  @ParameterType("GET|POST|PUT|DELETE")
  public String method(String name) {
    return name;
  }

  @When("the Third Party sends {method} to the {resource} without credentials")
  public void withoutCredentials(String method, ProtectedResource resource) {
    sends(method, resource, Optional.empty());
  }

  @When("the Third Party sends {method} to the {resource} with Bearer and no token")
  public void withEmptyToken(String method, ProtectedResource resource) {
    sends(method, resource, Optional.of("Bearer"));
  }

  @When("the Third Party sends {method} to the {resource} with characters that no token may have")
  public void withImpossibleToken(String method, ProtectedResource resource) {
    sends(method, resource, Optional.of("Bearer {\"<" + word() + ">\"}"));
  }

  @When("the Third Party sends {method} to the {resource} with a token that was never issued")
  public void withUnknownToken(String method, ProtectedResource resource) {
    sends(method, resource, bearer(word()));
  }

  @When(
      "the Third Party sends {method} to the {resource} with a token of its kind that has expired")
  public void withExpiredToken(String method, ProtectedResource resource) {
    sends(method, resource, tokens().expired(resource.opener()));
  }

  @When(
      "the Third Party sends {method} to the {resource} with a token of its kind that was revoked")
  public void withRevokedToken(String method, ProtectedResource resource) {
    sends(method, resource, tokens().revoked(resource.opener()));
  }

  @When("the Third Party sends {method} to the {resource} with a {kind} token")
  public void withTokenOf(String method, ProtectedResource resource, TokenKind kind) {
    sends(method, resource, bearer(tokens().good(kind)));
  }

  @When("another Third Party sends {method} to the {resource} with its token of the right kind")
  public void byAnother(String method, ProtectedResource resource) {
    Optional<Witness> witness = Witness.ofFirst(play.stage(), method, resource);
    witness.ifPresent(owner -> play.put("owner before", owner.sees()));
    sends(method, resource, bearer(tokens().good(resource.opener(), play.otherThirdParty())));
    witness.ifPresent(owner -> play.put("owner afterwards", owner.sees()));
  }

  @When("the Third Party sends {method} to all {resource} without credentials")
  public void toAllWithoutCredentials(String method, ProtectedResource resource) {
    sendsToAll(method, resource, Optional.empty());
  }

  @When("the Third Party sends {method} to all {resource} with Bearer and no token")
  public void toAllWithEmptyToken(String method, ProtectedResource resource) {
    isMalformed = true;
    sendsToAll(method, resource, Optional.of("Bearer"));
  }

  @When("the Third Party sends {method} to all {resource} with characters that no token may have")
  public void toAllWithImpossibleToken(String method, ProtectedResource resource) {
    isMalformed = true;
    sendsToAll(method, resource, Optional.of("Bearer {\"<" + word() + ">\"}"));
  }

  @When("the Third Party sends {method} to all {resource} with a token that was never issued")
  public void toAllWithUnknownToken(String method, ProtectedResource resource) {
    sendsToAll(method, resource, bearer(word()));
  }

  @When("the Third Party sends {method} to all {resource} with a {kind} token that has expired")
  public void toAllWithExpiredToken(String method, ProtectedResource resource, TokenKind kind) {
    sendsToAll(method, resource, bearer(tokens().expired(kind).value()));
  }

  @When("the Third Party sends {method} to all {resource} with a {kind} token that was revoked")
  public void toAllWithRevokedToken(String method, ProtectedResource resource, TokenKind kind) {
    sendsToAll(method, resource, bearer(tokens().revoked(kind).value()));
  }

  @When("the Third Party sends {method} to all {resource} with a {kind} token")
  public void toAll(String method, ProtectedResource resource, TokenKind kind) {
    if (kind == TokenKind.CUSTOMER && method.equals("GET")) {
      ProtectedResource batch =
          resource.isPartOfCustomer() ? ProtectedResource.CUSTOMER_BATCH : ProtectedResource.BATCH;
      play.refer("own", play.resources().served(batch));
    }
    sendsToAll(method, resource, bearer(tokens().good(kind)));
  }

  @Then("nothing is written for want of a token")
  public void refusesWithoutToken() {
    play.ask(new RefusesWrite(Cause.MISSING), "answer");
  }

  @Then("nothing is written with empty credentials")
  public void refusesEmpty() {
    play.ask(new RefusesWrite(Cause.EMPTY), "answer");
  }

  @Then("nothing is written with a malformed token")
  public void refusesMalformed() {
    play.ask(new RefusesWrite(Cause.MALFORMED), "answer");
  }

  @Then("nothing is written with a bad token")
  public void refusesBad() {
    play.ask(new RefusesWrite(Cause.INVALID), "answer");
  }

  @Then("nothing is written with a token that does not entitle")
  public void refusesKind() {
    play.ask(new RefusesWrite(Cause.WRONG_KIND), "answer");
    if (play.known("owner afterwards").length > 0) {
      play.ask(new SurvivesRefusedWrite(), "owner before", "owner afterwards");
    }
  }

  @Then("the collection of everybody stays closed")
  public void staysClosed() {
    if (play.known("own").length > 0) {
      play.ask(new ClosedButForOwn(), "answer", "own");
    } else {
      play.ask(isMalformed ? new StaysClosedToMalformed() : new StaysClosed(), "answer");
    }
  }

  private void sends(String method, ProtectedResource resource, Optional<String> authorization) {
    play.answer(new Writing(play.stage()).send(method, resource, authorization));
  }

  private void sends(String method, ProtectedResource resource, SpentToken spent) {
    play.answer(new Writing(play.stage()).send(method, resource, spent));
  }

  private void sendsToAll(
      String method, ProtectedResource resource, Optional<String> authorization) {
    String uri =
        resource == ProtectedResource.UPLOADS
            ? new ForeignAddresses(play.stage()).of(resource)
            : play.stage().pixit().endpoints().resource() + "/" + resource.title();
    play.answer(new Writing(play.stage()).send(method, uri, resource, authorization));
  }

  private static Optional<String> bearer(String token) {
    return Optional.of("Bearer " + token);
  }

  private String word() {
    return play.stage().words().token();
  }

  private ResourceTokens tokens() {
    return new ResourceTokens(play.stage());
  }
}
