package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * What a new meter has measured is found by when it changed: a Third Party that asks for that alone
 * ({@code updated-min}) need not know of the swap. Looks at the exhibits {@code answer}, {@code
 * whole} of before, and {@code again}, all of it thereafter.
 */
public record BringsNewMeter() implements Check {
  private static final String BLOCK = "IntervalBlock";

  /** No IntervalBlock comes that was not there before, and none that has changed. */
  record NewReadingsMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange again = exhibits.exchange("again");
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        again,
        all ->
            NoAnswer.or(
                exchange,
                response -> judge(exhibits.exchange("whole"), again, all.status(), exchange)));
  }

  private static Outcome judge(Exchange whole, Exchange again, int status, Exchange exchange) {
    BlockStates before = BlockStates.of(whole);
    BlockStates after = BlockStates.of(again);
    if (status != 200 || !after.isReadable() || !after.differsFrom(before)) {
      return Outcome.undecided(
          "all of it, read again (status "
              + status
              + "), holds no "
              + BLOCK
              + " that is new or has changed: the hook is done when the new meter has been read"
              + " (pixit.hooks.swapMeter)");
    }
    int found = exchange.response().status();
    if (found == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    return BlockStates.of(exchange).tellsOfChangesSince(before)
        ? Outcome.holds()
        : Outcome.broken(
            new NewReadingsMissing(
                "an " + BLOCK + " of the new meter", "status " + found + ", none"));
  }
}
