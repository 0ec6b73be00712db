package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A collection lists the members that the batch says it has (by their {@code up} link), and no
 * others.
 *
 * @param kind of the members
 */
public record ListsMembersOfBatch(String kind) implements Check {

  /** A member in the batch that the collection does not list. */
  record MemberMissing(String expected, String observed) implements Finding {}

  /** A member of the collection that the batch does not hold. */
  record MemberUnknown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange) {
    String collection = exchange.request().uri();
    Contents batch = Contents.of(exhibits, exhibits.exchange("batch"));
    Contents answer = Contents.of(exhibits, exchange);
    if (!answer.isReadable()) {
      return Contents.unread("a feed of " + kind, answer.problem());
    }
    Set<String> due = addresses(batch, collection);
    if (due.isEmpty()) {
      return Outcome.undecided("the batch holds no " + kind + " of the collection " + collection);
    }
    Set<String> listed =
        answer.entries().stream()
            .filter(entry -> entry.kind().equals(kind))
            .map(Contents.Listed::self)
            .collect(Collectors.toCollection(TreeSet::new));
    Outcome.Builder outcome = new Outcome.Builder().inspected(due.size());
    due.stream()
        .filter(member -> !listed.contains(member))
        .forEach(member -> outcome.finds(new MemberMissing(member, "not in the collection")));
    listed.stream()
        .filter(member -> !due.contains(member))
        .forEach(member -> outcome.finds(new MemberUnknown("members of the batch only", member)));
    return outcome.build();
  }

  private Set<String> addresses(Contents batch, String collection) {
    return batch.entries().stream()
        .filter(entry -> entry.kind().equals(kind) && entry.up().equals(collection))
        .map(Contents.Listed::self)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
