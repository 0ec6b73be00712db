package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer shares who chose some days holds no block that is of other days only. Blocks may
 * begin before and end after them, as those of a billing period do; days begin and end at midnight
 * somewhere on earth. Where LocalTimeParameters say when days begin, a block that is of other days
 * by that clock is told less gravely: which clock the pages mean no source says. Looks at the
 * exhibits {@code answer} and {@code whole}, what he shares when he shares everything.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
public record KeepsToChosenDays(String from, String to) implements Check {
  private static final String LOCAL_DUTY = "choice_bounds_local_days";

  /** A block of days that were not chosen. */
  record DaysNotChosen(String expected, String observed) implements Finding {}

  /** A block of days that were not chosen by the clock where it was measured. */
  record LocalDaysNotChosen(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    ChosenDays days = new ChosenDays(LocalDate.parse(from), LocalDate.parse(to));
    List<TimedBlocks.Block> blocks = ChosenDays.timed(exhibits, exchange);
    if (response.status() != 200 || blocks.isEmpty()) {
      return Outcome.undecided(
          "status " + response.status() + " and no IntervalBlock that says when it is");
    }
    if (ChosenDays.timed(exhibits, exhibits.exchange("whole")).stream().noneMatch(days::leaveOut)) {
      return Outcome.undecided(
          "the customer has no block that is of other days only, so that none can be left out:"
              + " choose fewer days (pixit.choice.from, to)");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(blocks.size());
    blocks.stream()
        .filter(days::leaveOut)
        .findFirst()
        .ifPresent(block -> outcome.finds(new DaysNotChosen(days.told(), ChosenDays.told(block))));
    LocalDays local = LocalDays.of(exhibits, exchange, exhibits.exchange("whole"));
    blocks.stream()
        .filter(block -> !days.leaveOut(block) && days.leaveOut(block, local))
        .findFirst()
        .ifPresent(
            block ->
                outcome.finds(
                    LOCAL_DUTY,
                    new LocalDaysNotChosen(
                        days.told() + " by the clock of LocalTimeParameters",
                        ChosenDays.told(block))));
    return outcome.build();
  }
}
