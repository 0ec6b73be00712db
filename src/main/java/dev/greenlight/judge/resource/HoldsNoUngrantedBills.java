package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Collections;
import java.util.Set;

/**
 * Where no block of bills was granted, no bill is served: function blocks in a scope say which data
 * the customer shares. Looks at the exhibits {@code answer} and {@code granted scope}.
 */
public record HoldsNoUngrantedBills() implements Check {
  private static final String BILL = "UsageSummary";
  private static final Set<String> OF_BILLS = Set.of("15", "16", "27", "28");

  /** A bill is there all the same. */
  record UngrantedBill(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (granted.isEmpty() || !Collections.disjoint(granted, OF_BILLS)) {
      return Outcome.undecided("the granted scope does not leave bills out: FB " + granted);
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of bills");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Contents.Listed entry : Contents.of(exhibits, exchange).entries()) {
      outcome.inspected();
      if (entry.kind().equals(BILL)) {
        outcome.finds(new UngrantedBill("no " + BILL, entry.key()));
      }
    }
    return outcome.build();
  }
}
