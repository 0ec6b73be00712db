package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What is served was published in the publishedPeriod of its Authorization, the window of
 * publication dates that may be read (ESPI, in epoch seconds; a duration of 0 has no end). Looks at
 * the exhibits {@code answer}, the Authorization, and {@code batch}, what it opens.
 */
public record ServesPublishedInPeriod() implements Check {
  /** Days begin and end at midnight somewhere on earth. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** An IntervalBlock that was published before or after. */
  record PublishedOutsidePeriod(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(exhibits, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange.Response response) {
    Optional<Element> authorization =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    if (authorization.isEmpty()) {
      return Outcome.undecided("the answer holds no Authorization");
    }
    Optional<Element> named = AtomEntry.child(authorization.get(), "publishedPeriod");
    if (named.isEmpty()) {
      return Outcome.notApplicable("the Authorization names no publishedPeriod (optional)");
    }
    return AtomEntry.interval(named.get())
        .map(period -> judge(exhibits, period))
        .orElseGet(() -> Outcome.undecided(unreadable(named.get())));
  }

  private static Outcome judge(Exhibits exhibits, DateTimeInterval period) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exhibits.exchange("batch")).blocks()) {
      if (block.published() == null) {
        continue;
      }
      outcome.inspected();
      if (leavesOut(period, block.published())) {
        outcome.finds(
            new PublishedOutsidePeriod(
                "IntervalBlocks that were published " + told(period),
                block.id() + " of " + block.published()));
      }
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.undecided("the batch holds no IntervalBlock that says when it was published")
        : found;
  }

  private static boolean leavesOut(DateTimeInterval period, Instant published) {
    return published.isBefore(period.start().minus(TOLERANCE))
        || (period.hasEnd() && published.isAfter(period.end().plus(TOLERANCE)));
  }

  private static String told(DateTimeInterval period) {
    return "from " + period.start() + (period.hasEnd() ? " to " + period.end() : " without end");
  }

  private static String unreadable(Element period) {
    return "start and duration of the publishedPeriod are not both in seconds of at most 11 digits"
        + " (start "
        + AtomEntry.field(period, "start").orElse("missing")
        + ", duration "
        + AtomEntry.field(period, "duration").orElse("missing")
        + ")";
  }
}
