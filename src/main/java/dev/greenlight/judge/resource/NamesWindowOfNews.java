package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * A window of time in an address that a notification names holds something: it tells that there is
 * something to fetch (FB_39; bounds of time may stand in the address, ESPI REST interface): what
 * was measured, or anything that was changed in that time, such as a new meter. Looks at the
 * exhibits {@code window 1} and so on, the answers to the addresses as they were named, of which
 * one that holds something is enough; and at {@code answer}, the same without bounds.
 *
 * @param windows how many were named
 */
public record NamesWindowOfNews(int windows) implements Check {
  private static final Set<String> MEASURED =
      Set.of("IntervalBlock", "UsageSummary", "ElectricPowerQualitySummary");

  /** A status that is neither 200 nor says that there is nothing. */
  record WindowNotServed(String expected, String observed) implements Finding {}

  /** Nothing that was measured and nothing that was changed lies in any of the windows. */
  record WindowHoldsNothing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (windows == 0) {
      return Outcome.notApplicable("the notification names no window of time");
    }
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            response.status() == 200 && holdsBlocks(exhibits, exhibits.exchange("answer"))
                ? judge(exhibits)
                : Outcome.notApplicable("without bounds there is no IntervalBlock either"));
  }

  private Outcome judge(Exhibits exhibits) {
    Outcome.Builder outcome = new Outcome.Builder();
    long held = 0;
    for (int place = 1; place <= windows; place++) {
      Exchange window = exhibits.exchange("window " + place);
      Outcome unserved = NoAnswer.or(window, response -> unserved(window, response));
      if (unserved != null) {
        return unserved;
      }
      outcome.inspected();
      held += news(exhibits, window);
    }
    if (held == 0) {
      outcome.finds(
          new WindowHoldsNothing(
              "what there is to fetch, in the window that is named",
              "nothing in " + exhibits.exchange("window 1").request().uri()));
    }
    return outcome.build();
  }

  private static Outcome unserved(Exchange window, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    return response.status() == 200 || NothingThere.says(response)
        ? null
        : Outcome.broken(
            new WindowNotServed(
                "200 for " + window.request().uri(), String.valueOf(response.status())));
  }

  private static boolean holdsBlocks(Exhibits exhibits, Exchange exchange) {
    return Contents.of(exhibits, exchange).holds("IntervalBlock");
  }

  private static long news(Exhibits exhibits, Exchange exchange) {
    if (NothingThere.says(exchange.response())) {
      return 0;
    }
    Optional<AskedWindow> asked = AskedWindow.in(exchange.request().uri());
    return Contents.of(exhibits, exchange).entries().stream()
        .filter(
            entry ->
                MEASURED.contains(entry.kind())
                    || entry
                        .updated()
                        .flatMap(time -> asked.filter(at -> at.holds(time)))
                        .isPresent())
        .count();
  }
}
