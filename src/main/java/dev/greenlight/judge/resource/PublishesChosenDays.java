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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The publishedPeriod of an Authorization, in epoch seconds, begins no earlier than the days that
 * the customer chose: nothing of them can have been published before they began. When it ends is
 * not looked at, as what is of these days may be published long after them, as bills are.
 *
 * @param from first day, YYYY-MM-DD
 */
public record PublishesChosenDays(String from) implements Check {
  /** Days begin and end at midnight somewhere on earth, and some count from the day before. */
  private static final Duration TOLERANCE = Duration.ofDays(2);

  /** It begins before the first day that was chosen. */
  record PeriodBeginsTooEarly(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    Optional<Element> authorization =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    if (authorization.isEmpty()) {
      return Outcome.undecided(
          "status " + response.status() + ", and the answer holds no Authorization");
    }
    Optional<Element> named = AtomEntry.child(authorization.get(), "publishedPeriod");
    if (named.isEmpty()) {
      return Outcome.notApplicable("the Authorization names no publishedPeriod (optional)");
    }
    return AtomEntry.field(named.get(), "start")
        .flatMap(DateTimeInterval::seconds)
        .map(Instant::ofEpochSecond)
        .map(this::judge)
        .orElseGet(
            () ->
                Outcome.undecided(
                    "the start of the publishedPeriod is no number of seconds of at most 11"
                        + " digits"));
  }

  private Outcome judge(Instant start) {
    Instant first = LocalDate.parse(from).atStartOfDay().toInstant(ZoneOffset.UTC);
    return start.isBefore(first.minus(TOLERANCE))
        ? Outcome.broken(
            new PeriodBeginsTooEarly(
                "a publishedPeriod that begins on " + from + " or later", "start " + start))
        : Outcome.holds();
  }
}
