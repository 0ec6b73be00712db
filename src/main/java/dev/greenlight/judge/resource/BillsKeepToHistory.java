package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * No UsageSummary is of a billingPeriod that was over before the granted history begins: old bills
 * are as old as old readings. The bill of the first day that was granted may be whole. Looks at the
 * exhibits {@code answer}, {@code granted scope} and, where no bill came, {@code whole}: what a
 * longer grant brings.
 *
 * @param consent when it was given, as an instant
 */
public record BillsKeepToHistory(String consent) implements Check {
  /** A bill of a time that was not granted. */
  record BillOlderThanGranted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(exhibits, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange.Response response) {
    Optional<GrantedHistory> history =
        GrantedHistory.of(Instant.parse(consent), exhibits.fact("granted scope"));
    if (history.isEmpty()) {
      return Outcome.undecided("the granted scope names no HistoryLength that is a number");
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of its age");
    }
    try {
      List<Instant> ends = endsOfBills(response);
      return ends.isEmpty() ? none(history.get(), exhibits) : judge(history.get(), ends);
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer is not readable: " + e.getMessage());
    }
  }

  private static Outcome judge(GrantedHistory history, List<Instant> ends) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (Instant end : ends) {
      outcome.inspected();
      if (!end.isAfter(history.beginning())) {
        outcome.finds(
            new BillOlderThanGranted(
                "no bill that ends before "
                    + history.line()
                    + "; one that reaches into what was granted may be whole",
                "a UsageSummary of a billingPeriod that ends " + end));
      }
    }
    return outcome.build();
  }

  /** That no bill came is right of who has old ones, and shows nothing of who has none at all. */
  private static Outcome none(GrantedHistory history, Exhibits exhibits) throws UnreadableXml {
    if (exhibits.has("whole") && exhibits.exchange("whole").answered()) {
      List<Instant> ends = endsOfBills(exhibits.exchange("whole").response());
      if (ends.stream().anyMatch(end -> !end.isAfter(history.beginning()))) {
        return Outcome.holds();
      }
    }
    return Outcome.notApplicable("nothing that was granted is a UsageSummary with a billingPeriod");
  }

  private static List<Instant> endsOfBills(Exchange.Response response) throws UnreadableXml {
    List<Instant> ends = new ArrayList<>();
    XmlTrees.read(
        response.body().content(),
        element -> {
          for (Element bill : new AtomEntry(element).resources("UsageSummary")) {
            AtomEntry.child(bill, "billingPeriod")
                .flatMap(AtomEntry::interval)
                .map(DateTimeInterval::end)
                .ifPresent(ends::add);
          }
        });
    return ends;
  }
}
