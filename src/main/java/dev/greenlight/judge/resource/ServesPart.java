package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query is answered with entries of the whole feed, and with no more of them than it asks for.
 *
 * @param most entries; 0 for any number
 */
public record ServesPart(int most) implements Check {

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** More entries than asked for. */
  record TooMany(String expected, String observed) implements Finding {}

  /** Nothing at all, although there is something. */
  record Nothing(String expected, String observed) implements Finding {}

  /** An entry that the whole feed does not have. */
  record EntryUnknown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    Contents answer = Contents.of(exhibits, exchange);
    if (!answer.isReadable()) {
      return Contents.unread("an XML document", answer.problem());
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(answer.entries().size() + 1L);
    int count = answer.entries().size();
    if (most > 0 && count > most) {
      outcome.finds(new TooMany("at most " + most + " entries", String.valueOf(count)));
    } else if (count == 0) {
      outcome.finds(new Nothing("some entries", "none"));
    }
    Set<String> known =
        Contents.of(exhibits, exhibits.exchange("whole")).entries().stream()
            .map(Contents.Listed::id)
            .collect(Collectors.toSet());
    answer.entries().stream()
        .map(Contents.Listed::id)
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> outcome.finds(new EntryUnknown("entries of the whole feed", id)));
    return outcome.build();
  }
}
