package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nothing is served that a function block brings which nobody asked for either. Looks at the
 * exhibits {@code answer} and {@code granted scope}.
 *
 * @param besides numbers of the blocks that {@link HoldsNothingOfBlock} looks for
 */
public record HoldsNothingBeyondGrant(List<String> besides) implements Check {
  private static final int OK = 200;

  /** Data of a block that was neither asked for nor granted. */
  record UnaskedBlock(String expected, String observed) implements Finding {}

  public HoldsNothingBeyondGrant {
    besides = List.copyOf(besides);
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (granted.isEmpty()) {
      return Outcome.notApplicable("the granted scope names no function blocks");
    }
    List<BlockData> unasked =
        Arrays.stream(BlockData.values())
            .filter(data -> Collections.disjoint(data.blocks(), granted))
            .filter(data -> Collections.disjoint(data.blocks(), besides))
            .toList();
    if (unasked.isEmpty()) {
      return Outcome.notApplicable("all that can be told apart was granted or left out");
    }
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == OK
                ? judge(BlockDataReader.of(exhibits, exchange), unasked)
                : Outcome.undecided(
                    "status %d: what is not served tells nothing of its blocks"
                        .formatted(response.status())));
  }

  private static Outcome judge(BlockDataReader.Found found, List<BlockData> unasked) {
    if (found.inspected() == 0) {
      return Outcome.undecided("no ReadingType, bill or reading was served that could tell");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(found.inspected());
    for (BlockData data : unasked) {
      found
          .of(data)
          .ifPresent(
              place ->
                  outcome.finds(
                      new UnaskedBlock(
                          "no %s, as %s was neither asked for nor granted"
                              .formatted(data.words(), words(data)),
                          "there is, first in " + place)));
    }
    return outcome.build();
  }

  private static String words(BlockData data) {
    return data.blocks().stream()
        .sorted()
        .map(block -> "FB_%02d".formatted(Integer.parseInt(block)))
        .collect(Collectors.joining(" or "));
  }
}
