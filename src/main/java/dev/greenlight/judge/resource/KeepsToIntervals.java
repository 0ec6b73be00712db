package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Readings are not finer than the IntervalDuration that was granted. The term is the smallest
 * length, so that longer readings break nothing; but where it lists several, advice is that each
 * reading is as long as one of them. What most readings of a block last counts. Looks at the
 * exhibits {@code answer} and {@code granted scope}.
 */
public record KeepsToIntervals() implements Check {
  static final String TERM = "IntervalDuration";
  private static final String LISTED_DUTY = "scope_lists_intervals";

  /** Readings are shorter than any that was granted. */
  record FinerThanGranted(String expected, String observed) implements Finding {}

  /** Readings last otherwise than any that was listed. */
  record LengthNotListed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Optional<GrantedLengths> granted = GrantedLengths.of(exhibits.fact("granted scope"), TERM);
    return granted.isEmpty()
        ? Outcome.undecided("the granted scope names no IntervalDuration that says how long")
        : NoAnswer.or(
            exchange, response -> judge(MeasuredLengths.of(exhibits, exchange), granted.get()));
  }

  private static Outcome judge(MeasuredLengths measured, GrantedLengths granted) {
    Outcome.Builder outcome = new Outcome.Builder();
    Map<Long, String> firstOfLength = new LinkedHashMap<>();
    for (MeasuredLengths.Block block : measured.blocks()) {
      if (block.reading().isPresent()) {
        outcome.inspected();
        firstOfLength.putIfAbsent(block.reading().getAsLong(), block.id());
      }
    }
    if (firstOfLength.isEmpty()) {
      return Outcome.undecided("no reading of the batch says how long it is");
    }
    firstOfLength.forEach(
        (length, block) -> {
          String observed = length + " s, as in " + block;
          if (length < granted.shortest()) {
            outcome.finds(
                new FinerThanGranted("readings no finer than " + granted.told(), observed));
          } else if (granted.isList() && !granted.name(length)) {
            outcome.finds(
                LISTED_DUTY, new LengthNotListed("readings of " + granted.told(), observed));
          }
        });
    return outcome.build();
  }
}
