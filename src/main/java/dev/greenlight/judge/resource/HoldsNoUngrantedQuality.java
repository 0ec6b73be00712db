package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * Where block 17 was not granted, no summary of power quality is served. Looks at the exhibits
 * {@code answer} and {@code granted scope}.
 */
public record HoldsNoUngrantedQuality() implements Check {
  private static final String SUMMARY = "ElectricPowerQualitySummary";
  private static final String BLOCK = "17";

  /** A summary is there all the same. */
  record UngrantedQuality(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (granted.isEmpty() || granted.contains(BLOCK)) {
      return Outcome.undecided("the granted scope does not leave FB_17 out: FB " + granted);
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of power quality");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Contents.Listed entry : Contents.of(exhibits, exchange).entries()) {
      outcome.inspected();
      if (entry.kind().equals(SUMMARY)) {
        outcome.finds(
            new UngrantedQuality(
                "no %s, as FB_17 was not granted".formatted(SUMMARY), entry.key()));
      }
    }
    return outcome.build();
  }
}
