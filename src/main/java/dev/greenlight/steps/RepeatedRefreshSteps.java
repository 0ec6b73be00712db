package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Relationship;
import io.cucumber.java.en.When;

/** Tokens are renewed, and what came of it is renewed again. */
public final class RepeatedRefreshSteps {
  private static final int TIMES = 2;

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
    Authorization own = play.authorization();
    for (int time = 0; time < TIMES; time++) {
      Exchange answer =
          play.stage()
              .functional()
              .send(
                  play.stage().pool().refreshOf(own).to(play.stage().pixit().endpoints().token()));
      play.keep("refresh", answer);
      own =
          own.refreshedBy(answer)
              .orElseThrow(() -> new NotCarriedOut("a right refresh brought no tokens", answer));
    }
    play.uses(own);
  }

  @When("the Third Party reads what these open")
  public void readsRenewed() {
    play.answer(Relationship.read(play.stage(), play.authorization()));
  }
}
