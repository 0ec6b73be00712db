package dev.greenlight.steps;

import dev.greenlight.act.resource.AlteredTokens;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** Tokens that differ in little from a good one. */
public final class AlteredTokenSteps {
  private static final String RESHAPED = "answer to a token of another shape";

  private final Play play;
  private final List<Seen> reshaped = new ArrayList<>();

  public AlteredTokenSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the Batch with tokens that differ in little from its own")
  public void readsWithAltered() {
    String good = new ResourceTokens(play.stage()).good(ProtectedResource.BATCH.opener());
    AlteredTokens.reshaped(good)
        .forEach(altered -> reshaped.add(play.keep(RESHAPED, reads(altered))));
    play.answer(reads(AlteredTokens.changed(good)));
  }

  private Exchange reads(String token) {
    return play.resources().get(play.addresses().of(ProtectedResource.BATCH), "Bearer " + token);
  }

  @Then("the resource server takes each of them for one that was never issued")
  public void refusesEach() {
    play.ask(new RefusesToken(Cause.INVALID), "answer");
    for (Seen answer : reshaped) {
      play.refer("answer", answer);
      play.ask(new RefusesToken(Cause.MALFORMED), "answer");
    }
  }
}
