package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.AuthorizationIsComplete;
import dev.greenlight.judge.resource.NamesItsPeriods;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.model.Offline;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.OfflineAuthorization;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** An Authorization that was made without OAuth. */
public final class OfflineSteps {
  private final Play play;
  private Offline offline;
  private Exchange authorization;

  public OfflineSteps(Play play) {
    this.play = play;
  }

  @Given("the Third Party was told of an Authorization that was made offline")
  public void wasTold() {
    offline =
        play.stage()
            .pixit()
            .offline()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the run file names no Authorization that was made offline"
                            + " (pixit.offline)"));
  }

  @When("the Third Party reads that Authorization with its client access token")
  public void readsAuthorization() {
    String token = new ResourceTokens(play.stage()).good(TokenKind.CLIENT);
    authorization = play.answer(play.resources().get(offline.authorization(), "Bearer " + token));
  }

  @When("the Third Party reads the data of that Authorization with the token that was handed over")
  public void readsData() {
    play.answer(
        play.resources()
            .get(
                OfflineAuthorization.resourceUri(authorization),
                "Bearer " + play.stage().secrets().of(offline.token())));
  }

  @When(
      "the Third Party reads the Retail Customer data of that Authorization with the token that was"
          + " handed over")
  public void readsCustomerData() {
    play.answer(
        play.resources()
            .get(
                OfflineAuthorization.customerResourceUri(authorization),
                "Bearer " + play.stage().secrets().of(offline.token())));
  }

  @Then("the Retail Customer data of that Authorization opens")
  public void customerDataOpens() {
    play.ask(
        new OpensResource(
            ProtectedResource.CUSTOMER_BATCH.element(), ProtectedResource.CUSTOMER_BATCH.isFeed()),
        "answer");
  }

  @Then("the Authorization says what was granted, since when and until when")
  public void isComplete() {
    play.askAbout("authorization_complete", new AuthorizationIsComplete(), "answer");
    play.askAbout("authorization_periods", new NamesItsPeriods(), "answer");
  }

  @Then("the data of that Authorization opens")
  public void dataOpens() {
    play.ask(
        new OpensResource(ProtectedResource.BATCH.element(), ProtectedResource.BATCH.isFeed()),
        "answer");
  }
}
