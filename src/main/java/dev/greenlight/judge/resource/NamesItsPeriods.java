package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * An Authorization that was made offline says since when it holds and from when on data may be had
 * (FB_40/OFA001): no token response tells it. The periods say so by their start; how long the
 * Authorization holds by a duration, of 0 where it has no end.
 */
public record NamesItsPeriods() implements Check {
  /** What of each must be said: until when data may be had need not be known. */
  private static final Map<String, List<String>> PERIODS =
      new TreeMap<>(
          Map.of(
              "authorizedPeriod", List.of("start", "duration"),
              "publishedPeriod", List.of("start")));

  private static final Pattern SECONDS = Pattern.compile("[+-]?\\d+");

  /** A period is missing. */
  record PeriodMissing(String expected, String observed) implements Finding {}

  /** A period does not say when it begins, or how long it is. */
  record PeriodUnsaid(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), NamesItsPeriods::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .map(NamesItsPeriods::judge)
        .orElseGet(() -> Outcome.undecided("the answer holds no Authorization"));
  }

  private static Outcome judge(Element authorization) {
    Outcome.Builder outcome = new Outcome.Builder();
    PERIODS.forEach(
        (period, parts) -> {
          outcome.inspected();
          AtomEntry.child(authorization, period)
              .ifPresentOrElse(
                  said -> judge(period, parts, said, outcome),
                  () -> outcome.finds(new PeriodMissing(period, "none")));
        });
    return outcome.build();
  }

  private static void judge(
      String period, List<String> parts, Element said, Outcome.Builder outcome) {
    for (String part : parts) {
      String text = AtomEntry.field(said, part).orElse("").strip();
      if (!SECONDS.matcher(text).matches()) {
        outcome.finds(
            new PeriodUnsaid(
                period + " with a " + part + " in whole seconds",
                text.isEmpty() ? "no " + part : part + " " + text));
      }
    }
  }
}
