package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new meter has measured is found by when it changed: a Third Party that asks for that alone
 * ({@code updated-min}) need not know of the swap. Looks at the exhibits {@code answer}, and {@code
 * whole} of before.
 */
public record BringsNewMeter() implements Check {
  private static final String BLOCK = "IntervalBlock";

  /** No IntervalBlock comes that was not there before. */
  record NewReadingsMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    Set<String> before = blocks(Contents.of(exhibits, exhibits.exchange("whole")));
    Set<String> found = blocks(Contents.of(exhibits, exchange));
    found.removeAll(before);
    return found.isEmpty()
        ? Outcome.broken(
            new NewReadingsMissing(
                "an " + BLOCK + " of the new meter", "status " + response.status() + ", none"))
        : Outcome.holds();
  }

  private static Set<String> blocks(Contents contents) {
    return contents.entries().stream()
        .filter(entry -> entry.kind().equals(BLOCK))
        .map(Contents.Listed::name)
        .collect(Collectors.toSet());
  }
}
