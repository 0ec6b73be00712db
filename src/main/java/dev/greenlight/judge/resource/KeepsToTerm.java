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
import java.time.ZoneOffset;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Access is granted for as long as the programme of the utility says: the authorizedPeriod ends so
 * many months of the calendar after the consent, a day more or less for each year that begins, and
 * the publishedPeriod does not reach beyond it. Where the authorizedPeriod starts is not asked:
 * some have the history that was granted in it. In ESPI a duration of 0 is one without end. Looks
 * at the exhibit {@code answer}.
 *
 * @param consent when it was given, as an instant
 * @param months 1 to 1200
 */
public record KeepsToTerm(String consent, int months) implements Check {
  private static final int MONTHS_OF_YEAR = 12;

  /** Above this, seconds are milliseconds. */
  private static final long END_OF_TIME = 253_402_300_799L;

  /** The authorizedPeriod is shorter or longer than the term, or has no end. */
  record TermDiffers(String expected, String observed) implements Finding {}

  /** What is published reaches beyond the term. */
  record PublishedBeyondTerm(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .map(this::judge)
        .orElseGet(() -> Outcome.undecided("the answer holds no Authorization"));
  }

  private Outcome judge(Element authorization) {
    Optional<Element> authorized = AtomEntry.child(authorization, "authorizedPeriod");
    if (authorized.isEmpty()) {
      return Outcome.notApplicable(
          "the Authorization has no authorizedPeriod, which is optional: only its end could show"
              + " the term");
    }
    Optional<DateTimeInterval> period = authorized.flatMap(KeepsToTerm::period);
    if (period.isEmpty()) {
      return Outcome.undecided("the authorizedPeriod has no start and duration in seconds");
    }
    Instant end = Instant.parse(consent).atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!period.get().hasEnd()
        || Duration.between(end, period.get().end()).abs().compareTo(tolerance()) > 0) {
      outcome.finds(
          new TermDiffers(
              "an authorizedPeriod of %d months from the consent, until %s, a day more or less a year"
                  .formatted(months, end),
              told(period.get())));
    }
    AtomEntry.child(authorization, "publishedPeriod")
        .flatMap(KeepsToTerm::period)
        .filter(DateTimeInterval::hasEnd)
        .ifPresent(published -> judge(published, end, outcome));
    return outcome.build();
  }

  /** No source says whether months are counted, or years of 365 days, and in which time zone. */
  private Duration tolerance() {
    return Duration.ofDays((months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR);
  }

  private void judge(DateTimeInterval published, Instant end, Outcome.Builder outcome) {
    outcome.inspected();
    if (published.end().isAfter(end.plus(tolerance()))) {
      outcome.finds(
          new PublishedBeyondTerm(
              "a publishedPeriod that ends with the term, " + end, told(published)));
    }
  }

  private static String told(DateTimeInterval period) {
    return period.start() + (period.hasEnd() ? " to " + period.end() : " without end (duration 0)");
  }

  private static Optional<DateTimeInterval> period(Element element) {
    Optional<Long> start = seconds(element, "start");
    Optional<Long> duration = seconds(element, "duration");
    return start.isPresent() && duration.isPresent()
        ? Optional.of(
            new DateTimeInterval(
                Instant.ofEpochSecond(start.get()), Duration.ofSeconds(duration.get())))
        : Optional.empty();
  }

  private static Optional<Long> seconds(Element element, String name) {
    return AtomEntry.field(element, name)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .filter(seconds -> seconds <= END_OF_TIME);
  }
}
