package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.MetadataDocument;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.MetadataAgrees;
import dev.greenlight.judge.portal.CanBeRead;
import dev.greenlight.judge.portal.PortalRoles;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.PublicPage;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** What the authorization server tells of itself. */
public final class MetadataSteps {
  private final Play play;
  private final List<String> roles = new ArrayList<>();
  private Exchange metadata;

  public MetadataSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the metadata of the authorization server")
  public void readsMetadata() {
    String uri =
        play.stage()
            .pixit()
            .endpoints()
            .metadata()
            .orElseThrow(
                () -> new NotCarriedOut("the run file names no metadata (pixit.endpoints)"));
    metadata =
        play.put(
            "metadata",
            play.stage()
                .functional()
                .send(HttpCall.get(uri, List.of(new Header("Accept", "application/json")))));
    roles.add("metadata");
  }

  @When("the Third Party reads its ApplicationInformation")
  public void readsApplicationInformation() {
    String token = play.stage().onboarding().shared(play.thirdParty().registration()).accessToken();
    play.put(
        "application information",
        play.resources()
            .get(
                play.addresses().of(ProtectedResource.APPLICATION_INFORMATION), "Bearer " + token));
    roles.add("application information");
  }

  @Then("the metadata agrees with ApplicationInformation and with what the tester was told")
  public void metadataAgrees() {
    RunFile.Endpoints endpoints = play.stage().pixit().endpoints();
    fact("authorization endpoint", endpoints.authorization());
    fact("token endpoint", endpoints.token());
    endpoints.revocation().ifPresent(uri -> fact("revocation endpoint", uri));
    play.ask(new MetadataAgrees(), roles.toArray(String[]::new));
  }

  @When("the Third Party follows its link to the terms for Third Parties")
  public void readsTerms() {
    String uri =
        MetadataDocument.text(metadata, "op_tos_uri")
            .orElseThrow(
                () ->
                    new NotServed(
                        "the metadata links to no terms (op_tos_uri), which RFC 8414 leaves open"));
    play.put(PortalRoles.PAGE, PublicPage.read(play.stage(), uri));
  }

  @Then("these can be read")
  public void canBeRead() {
    Consent pages = play.stage().pixit().consent();
    play.put(PortalRoles.PASSWORD_FIELD, new Fact(pages.onRecord(pages.loginSign())));
    play.ask(new CanBeRead(), PortalRoles.PAGE, PortalRoles.PASSWORD_FIELD);
  }

  private void fact(String role, String value) {
    play.put(role, new Fact(value));
    roles.add(role);
  }
}
