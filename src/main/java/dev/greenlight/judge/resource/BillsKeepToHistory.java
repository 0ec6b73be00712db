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
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * No UsageSummary is of a billingPeriod that was over before the granted history begins: old bills
 * are as old as old readings. The bill of the first day that was granted may be whole. Looks at the
 * exhibits {@code answer} and {@code granted scope}.
 *
 * @param consent when it was given, as an instant
 */
public record BillsKeepToHistory(String consent) implements Check {
  /** A bill of a time that was not granted. */
  record BillOlderThanGranted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"), response -> judge(exhibits.fact("granted scope"), response));
  }

  private Outcome judge(String scope, Exchange.Response response) {
    Optional<GrantedHistory> history = GrantedHistory.of(Instant.parse(consent), scope);
    if (history.isEmpty()) {
      return Outcome.undecided("the granted scope names no HistoryLength that is a number");
    }
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of its age");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    try {
      XmlTrees.read(
          response.body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            for (Element bill : entry.resources("UsageSummary")) {
              judge(history.get(), bill, outcome);
            }
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer is not readable: " + e.getMessage());
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.notApplicable("nothing that was granted is a UsageSummary with a billingPeriod")
        : found;
  }

  private static void judge(GrantedHistory history, Element bill, Outcome.Builder outcome) {
    Optional<DateTimeInterval> period =
        AtomEntry.child(bill, "billingPeriod").flatMap(AtomEntry::interval);
    if (period.isEmpty()) {
      return;
    }
    outcome.inspected();
    Instant end = period.get().end();
    if (!end.isAfter(history.beginning())) {
      outcome.finds(
          new BillOlderThanGranted(
              "no bill that ends before "
                  + history.line()
                  + "; one that reaches into what was granted may be whole",
              "a UsageSummary of a billingPeriod that ends " + end));
    }
  }
}
