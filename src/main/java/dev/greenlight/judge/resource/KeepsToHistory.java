package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nothing is older than the history that was granted: HistoryLength counts back from the consent,
 * in months or seconds, as {@link GrantedHistory} draws the line. Where LocalTimeParameters say
 * when days begin, what was over by then on its first day is told less gravely. Looks at the
 * exhibits {@code answer} and {@code granted scope}.
 *
 * @param consent when it was given, as an instant
 */
public record KeepsToHistory(String consent) implements Check {
  private static final String DAY_DUTY = "scope_bounds_history_to_the_day";

  /** Before that no meter was read so: a wrong time, which is for the feed rules to say. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /** Something was over before the granted history begins. */
  record OlderThanGranted(String expected, String observed) implements Finding {}

  /** Something was over before the first day of the granted history begins. */
  record OlderThanFirstDay(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Optional<GrantedHistory> history =
        GrantedHistory.of(Instant.parse(consent), exhibits.fact("granted scope"));
    if (history.isEmpty()) {
      return Outcome.undecided("the granted scope names no HistoryLength that is a number");
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of its age");
    }
    Instant beginning = history.get().beginning();
    LocalDays local = LocalDays.of(exhibits, exchange);
    LocalDate day = GrantedHistory.firstDay(history.get().length(), Instant.parse(consent), local);
    Outcome.Builder outcome = new Outcome.Builder();
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      if (block.end() == null || block.end().isBefore(EARLIEST)) {
        continue;
      }
      outcome.inspected();
      if (!block.end().isAfter(beginning)) {
        outcome.finds(
            new OlderThanGranted(
                "nothing that ends before " + history.get().line(),
                block.id() + " ends " + block.end()));
      } else if (local.isOverBy(block.end(), day)) {
        outcome.finds(
            DAY_DUTY,
            new OlderThanFirstDay(
                "nothing that ends before "
                    + day
                    + " by the clock of LocalTimeParameters ("
                    + history.get().length()
                    + ", back from the consent)",
                block.id() + " ends " + block.end()));
      }
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.undecided("the batch holds no IntervalBlock that says when it is")
        : found;
  }
}
