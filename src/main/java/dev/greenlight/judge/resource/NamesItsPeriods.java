package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import org.w3c.dom.Element;

/**
 * An Authorization that was made offline says since when it holds and from when on data may be had
 * (FB_40/OFA001): no token response tells it.
 */
public record NamesItsPeriods() implements Check {
  private static final List<String> PERIODS = List.of("authorizedPeriod", "publishedPeriod");

  /** A period is missing. */
  record PeriodMissing(String expected, String observed) implements Finding {}

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
    for (String period : PERIODS) {
      outcome.inspected();
      if (AtomEntry.child(authorization, period).isEmpty()) {
        outcome.finds(new PeriodMissing(period, "none"));
      }
    }
    return outcome.build();
  }
}
