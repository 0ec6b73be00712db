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
 * Bulk data holds, of a customer who chose some days, no block that is of other days only, where he
 * granted whoever reads it nothing else; see {@link KeepsToChosenDays}. Looks at the exhibits
 * {@code answer}, {@code chosen}, the batch of his consent, and {@code whole}, what he shares when
 * he shares everything, be it with another Third Party.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
public record BulkKeepsToChosenDays(String from, String to) implements Check {

  /** A block of days that were not chosen. */
  record DaysNotChosenInBulk(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    Exchange chosen = exhibits.exchange("chosen");
    return NoAnswer.or(
        answer, unused -> NoAnswer.or(chosen, also -> judge(exhibits, answer, chosen)));
  }

  private Outcome judge(Exhibits exhibits, Exchange answer, Exchange chosen) {
    ChosenDays days = new ChosenDays(LocalDate.parse(from), LocalDate.parse(to));
    if (ChosenDays.timed(exhibits, exhibits.exchange("whole")).stream().noneMatch(days::leaveOut)) {
      return Outcome.undecided(
          "the customer has no block that is of other days only, so that none can be left out:"
              + " choose fewer days (pixit.choice.from, to)");
    }
    List<String> points =
        Contents.of(exhibits, chosen).entries().stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .map(entry -> entry.self() + "/")
            .toList();
    List<TimedBlocks.Block> blocks =
        ChosenDays.timed(exhibits, answer).stream()
            .filter(block -> points.stream().anyMatch(block.id()::startsWith))
            .toList();
    if (blocks.isEmpty()) {
      return Outcome.undecided(
          "status %d without an IntervalBlock of a UsagePoint that the customer shares: that other"
                  .formatted(answer.response().status())
              + " days are not there proves nothing");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(blocks.size());
    blocks.stream()
        .filter(days::leaveOut)
        .findFirst()
        .ifPresent(
            block ->
                outcome.finds(
                    new DaysNotChosenInBulk(
                        "of this customer " + days.told(),
                        ChosenDays.told(block) + " in " + answer.request().uri())));
    return outcome.build();
  }
}
