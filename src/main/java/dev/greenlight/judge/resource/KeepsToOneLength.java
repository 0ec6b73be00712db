package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * What comes is of the one length that was asked for of several. Who leaves out what has another
 * length keeps to it as well, and there may be nothing left. Looks at the exhibits {@code answer}
 * and {@code granted scope}.
 *
 * @param term {@code IntervalDuration} or {@code BlockDuration}
 */
public record KeepsToOneLength(String term) implements Check {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            holdsNothing(exhibits, exchange)
                ? Outcome.notApplicable(
                    "nothing is served of the length that was granted: "
                        + exhibits.fact("granted scope"))
                : ofTerm().judge(exhibits, ruling));
  }

  private Check ofTerm() {
    return switch (term) {
      case KeepsToIntervals.TERM -> new KeepsToIntervals();
      case KeepsToBlockLengths.TERM -> new KeepsToBlockLengths();
      default -> throw new IllegalStateException(term + " grants no length");
    };
  }

  private static boolean holdsNothing(Exhibits exhibits, Exchange exchange) {
    int status = exchange.response().status();
    if (status != OK) {
      return status == NOT_FOUND;
    }
    Contents contents = Contents.of(exhibits, exchange);
    return contents.isFeed() && !contents.holds("IntervalBlock");
  }
}
