package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.Contents.Listed;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lives at an address has one id, whatever document names it (RFC 4287 section 4.2.6): the
 * entries of a document have the ids that entries of the same self links have in a batch. UUIDs
 * compare without regard to case. Looks at the exhibits {@code answer} and the batch.
 *
 * @param batch under which role the batch stands
 */
public record KeepsIdsOfBatch(String batch) implements Check {
  private static final int SHOWN = 3;

  /** What lives at an address has another id than in the batch. */
  record OtherIdThanInBatch(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange) {
    Map<String, String> due = ids(Contents.of(exhibits, exhibits.exchange(batch)).entries());
    List<Listed> both =
        Contents.of(exhibits, exchange).entries().stream()
            .filter(entry -> !entry.id().isEmpty() && due.containsKey(entry.self()))
            .toList();
    if (both.isEmpty()) {
      return Outcome.notApplicable(
          "nothing that is in the batch is in " + exchange.request().uri() + " by its self link");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(both.size());
    both.stream()
        .filter(entry -> !entry.id().equalsIgnoreCase(due.get(entry.self())))
        .limit(SHOWN)
        .forEach(
            entry ->
                outcome.finds(
                    new OtherIdThanInBatch(
                        due.get(entry.self()) + " at " + entry.self(),
                        entry.id() + " in " + exchange.request().uri())));
    return outcome.build();
  }

  /** By self link; without those of which the batch itself says two things. */
  private static Map<String, String> ids(List<Listed> entries) {
    Map<String, String> ids = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Listed entry : entries) {
      if (!entry.id().isEmpty() && !entry.self().isEmpty()) {
        String other = ids.putIfAbsent(entry.self(), entry.id());
        if (other != null && !other.equalsIgnoreCase(entry.id())) {
          ambiguous.add(entry.self());
        }
      }
    }
    ids.keySet().removeAll(ambiguous);
    return ids;
  }
}
