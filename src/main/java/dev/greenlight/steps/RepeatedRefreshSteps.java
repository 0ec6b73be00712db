package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Relationship;
import io.cucumber.java.en.When;

/** Tokens are renewed, and what came of it is renewed again. */
public final class RepeatedRefreshSteps {
  private final Play play;

  public RepeatedRefreshSteps(Play play) {
    this.play = play;
  }

  /**
   * Each refresh is a right one.
   *
   * @throws NotCarriedOut when one brings no tokens
   */
  @When("the Third Party refreshes its tokens, and those that came once more")
  public void refreshesTwice() {
    refreshes();
    refreshes();
  }

  /**
   * As a right refresh has it.
   *
   * @throws NotCarriedOut when it brings no tokens
   */
  @When("the Third Party refreshes its tokens and uses those that came")
  public void refreshes() {
    Authorization own = play.authorization();
    Exchange answer =
        play.stage()
            .functional()
            .send(play.stage().pool().refreshOf(own).to(play.stage().pixit().endpoints().token()));
    play.keep("refresh", answer);
    play.uses(
        own.refreshedBy(answer)
            .orElseThrow(() -> new NotCarriedOut("a right refresh brought no tokens", answer)));
  }

  @When("the Third Party reads what these open")
  public void readsRenewed() {
    play.answer(Relationship.read(play.stage(), play.authorization()));
  }
}
