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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    return !BlockData.of(block).isEmpty();
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Exchange whole = exhibits.exchange("whole");
    return NoAnswer.or(
        whole, all -> NoAnswer.or(exchange, response -> judge(exhibits, exchange, whole)));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange whole) {
    List<BlockData> brought = BlockData.of(block);
    if (brought.isEmpty()) {
      throw new IllegalStateException(named(block) + " brings nothing alone");
    }
    BlockDataReader.Found all = BlockDataReader.of(exhibits, whole);
    List<BlockData> there = brought.stream().filter(each -> all.of(each).isPresent()).toList();
    if (there.isEmpty()) {
      return Outcome.notApplicable("of the customer there is no such data: " + words(brought));
    }
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (granted.isEmpty()) {
      return Outcome.notApplicable("the granted scope names no function blocks");
    }
    List<BlockData> closed =
        there.stream().filter(each -> Collections.disjoint(granted, each.blocks())).toList();
    if (closed.isEmpty()) {
      return Outcome.notApplicable(
          "what %s brings was granted all the same, by %s: %s"
              .formatted(named(block), openers(there, granted), words(there)));
    }
    int status = exchange.response().status();
    if (status != OK) {
      return Outcome.undecided(
          "status " + status + ": what is not served tells nothing of its blocks");
    }
    BlockDataReader.Found found = BlockDataReader.of(exhibits, exchange);
    Outcome.Builder outcome = new Outcome.Builder();
    outcome.inspected(found.inspected());
    for (BlockData data : closed) {
      found
          .of(data)
          .ifPresent(
              place ->
                  outcome.finds(
                      new UngrantedBlock(
                          "no %s, as %s was not granted".formatted(data.words(), named(block)),
                          "there is, first in " + place)));
    }
    return outcome.build();
  }

  private static String words(List<BlockData> data) {
    return data.stream().map(BlockData::words).collect(Collectors.joining("; "));
  }

  private static String openers(List<BlockData> data, Set<String> granted) {
    return data.stream()
        .flatMap(each -> each.blocks().stream())
        .filter(granted::contains)
        .map(HoldsNothingOfBlock::named)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String named(String block) {
    return "FB_%02d".formatted(Integer.parseInt(block));
  }
}
