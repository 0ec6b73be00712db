package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Readings are not finer than the IntervalDuration that was granted. The term is the smallest
 * length, so that longer readings break nothing; but where it lists several, advice is that each
 * reading is as long as one of them. What most readings of a MeterReading last counts, over all its
 * blocks: the first and the last of each may be cut short. Looks at the exhibits {@code answer} and
 * {@code granted scope}.
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
    Map<String, Map<Long, Integer>> byMeter = new LinkedHashMap<>();
    Map<String, Map<Long, String>> examples = new HashMap<>();
    for (MeasuredLengths.Block block : measured.blocks()) {
      if (!block.readings().isEmpty()) {
        outcome.inspected();
        String meter = block.meterReading();
        Map<Long, Integer> counts = byMeter.computeIfAbsent(meter, unused -> new HashMap<>());
        Map<Long, String> example = examples.computeIfAbsent(meter, unused -> new HashMap<>());
        block
            .readings()
            .forEach(
                (length, count) -> {
                  counts.merge(length, count, Integer::sum);
                  example.putIfAbsent(length, block.id());
                });
      }
    }
    if (byMeter.isEmpty()) {
      return Outcome.undecided("no reading of the batch says how long it is");
    }
    Map<Long, String> firstOfLength = new LinkedHashMap<>();
    byMeter.forEach(
        (meter, counts) -> {
          long usual = MeasuredLengths.most(counts).getAsLong();
          firstOfLength.putIfAbsent(usual, examples.get(meter).get(usual));
        });
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
