package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.BulkHoldsBatches;
import dev.greenlight.model.RunFile;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The data of all customers of a Third Party at once. */
public final class BulkSteps {
  private final Play play;

  public BulkSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads its bulk data")
  public void readsBulk() {
    play.answer(read(play.thirdParty()));
  }

  @When("the other Third Party reads its bulk data")
  public void otherReadsBulk() {
    play.answer(read(play.otherThirdParty()));
  }

  @Then("it holds the data of both")
  public void holdsBoth() {
    play.ask(new BulkHoldsBatches(), "answer", "own", "foreign");
  }

  private dev.greenlight.record.Exchange read(RunFile.ThirdParty thirdParty) {
    return play.resources()
        .get(
            play.resources().bulk(thirdParty),
            "Bearer " + new ResourceTokens(play.stage()).good(TokenKind.CLIENT, thirdParty));
  }
}
