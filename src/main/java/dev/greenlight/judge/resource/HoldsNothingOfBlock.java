package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Collections;
import java.util.Set;

/**
 * Nothing is served that a function block brings which was not granted. Looks at the exhibits
 * {@code answer} and {@code granted scope}, and at {@code whole}, what a consent to more opens:
 * where that holds no such data, there is nothing to leave out.
 *
 * @param block number of the block, such as {@code 16}
 */
public record HoldsNothingOfBlock(String block) implements Check {
  private static final int OK = 200;

  /** Data of a block that was not granted. */
  record UngrantedBlock(String expected, String observed) implements Finding {}

  /** Whether a block brings data that can be told from that of others. */
  public static boolean canTell(String block) {
    return BlockData.of(block).isPresent();
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Exchange whole = exhibits.exchange("whole");
    return NoAnswer.or(
        whole, all -> NoAnswer.or(exchange, response -> judge(exhibits, exchange, whole)));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange whole) {
    BlockData data =
        BlockData.of(block)
            .orElseThrow(() -> new IllegalStateException(named() + " brings nothing alone"));
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (BlockDataReader.of(exhibits, whole).of(data).isEmpty()) {
      return Outcome.notApplicable("of the customer there is no such data: " + data.words());
    }
    if (granted.isEmpty() || !Collections.disjoint(granted, data.blocks())) {
      return Outcome.notApplicable(
          named() + " was granted all the same, as the scope says: FB " + granted);
    }
    int status = exchange.response().status();
    if (status != OK) {
      return Outcome.undecided(
          "status " + status + ": what is not served tells nothing of its blocks");
    }
    BlockDataReader.Found found = BlockDataReader.of(exhibits, exchange);
    Outcome.Builder outcome = new Outcome.Builder();
    outcome.inspected(found.inspected());
    found
        .of(data)
        .ifPresent(
            place ->
                outcome.finds(
                    new UngrantedBlock(
                        "no %s, as %s was not granted".formatted(data.words(), named()),
                        "there is, first in " + place)));
    return outcome.build();
  }

  private String named() {
    return "FB_%02d".formatted(Integer.parseInt(block));
  }
}
