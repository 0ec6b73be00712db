package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bulk data has something of a customer in it, so that what it leaves out of his data was left out.
 * Where it has not, that is undecided: whether it has to is asked elsewhere ({@link
 * BulkHoldsBatches}). Looks at the exhibits {@code answer} and {@code own}, his batch.
 *
 * @param kind of the resources that are looked for
 */
public record HoldsPartOfBatch(String kind) implements Check {
  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> {
          Set<String> bulk = members(Contents.of(exhibits, exhibits.exchange("answer")));
          return members(Contents.of(exhibits, exhibits.exchange("own"))).stream()
                  .anyMatch(bulk::contains)
              ? Outcome.holds()
              : Outcome.undecided(
                  "status %d and no %s of the customer: nothing follows from what else is missing"
                      .formatted(response.status(), kind));
        });
  }

  private Set<String> members(Contents contents) {
    return contents.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .map(Contents.Listed::id)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }
}
