package dev.greenlight.steps;

import dev.greenlight.act.resource.AlteredTokens;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** Tokens that differ in little from a good one. */
public final class AlteredTokenSteps {
  private final Play play;
  private final List<Seen> answers = new ArrayList<>();

  public AlteredTokenSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the Batch with tokens that differ in little from its own")
  public void readsWithAltered() {
    String good = new ResourceTokens(play.stage()).good(ProtectedResource.BATCH.opener());
    String batch = play.addresses().of(ProtectedResource.BATCH);
    for (String altered : AlteredTokens.of(good)) {
      answers.add(
          play.keep(
              "answer to an altered token", play.resources().get(batch, "Bearer " + altered)));
    }
  }

  @Then("the resource server takes each of them for one that was never issued")
  public void refusesEach() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.ask(new RefusesToken(Cause.INVALID), "answer");
    }
  }
}
