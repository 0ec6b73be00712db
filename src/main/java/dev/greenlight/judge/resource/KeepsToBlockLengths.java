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
 * IntervalBlocks are as long as the BlockDuration that was granted says. What most blocks of a
 * MeterReading last counts: the first and the last may be cut short. Looks at the exhibits {@code
 * answer} and {@code granted scope}.
 */
public record KeepsToBlockLengths() implements Check {
  static final String TERM = "BlockDuration";

  /** Blocks last otherwise than any that was granted. */
  record BlockLengthNotGranted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Optional<GrantedLengths> granted = GrantedLengths.of(exhibits.fact("granted scope"), TERM);
    return granted.isEmpty()
        ? Outcome.undecided("the granted scope names no BlockDuration that says how long")
        : NoAnswer.or(
            exchange, response -> judge(MeasuredLengths.of(exhibits, exchange), granted.get()));
  }

  private static Outcome judge(MeasuredLengths measured, GrantedLengths granted) {
    Map<String, Map<Long, Integer>> byMeter = new LinkedHashMap<>();
    for (MeasuredLengths.Block block : measured.blocks()) {
      if (block.length().isPresent()) {
        byMeter
            .computeIfAbsent(block.meterReading(), unused -> new HashMap<>())
            .merge(block.length().getAsLong(), 1, Integer::sum);
      }
    }
    if (byMeter.isEmpty()) {
      return Outcome.undecided("no IntervalBlock of the batch says how long it is");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    byMeter.forEach(
        (meter, lengths) -> {
          outcome.inspected(lengths.values().stream().mapToInt(Integer::intValue).sum());
          long usual = MeasuredLengths.most(lengths).getAsLong();
          if (!granted.name(usual)) {
            outcome.finds(
                new BlockLengthNotGranted(
                    "IntervalBlocks of " + granted.told(),
                    usual + " s, as most below " + (meter.isEmpty() ? "the feed" : meter)));
          }
        });
    return outcome.build();
  }
}
