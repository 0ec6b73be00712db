package dev.greenlight.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The function blocks without which today's programme certifies nobody: what a conformance
 * statement leaves out of them, no run of it makes up for. (Catalogue of the alliance, status of
 * mid 2026.)
 */
final class MandatoryBlocks {
  /**
   * What one side of the programme asks.
   *
   * @param mandatory blocks that all of that side have to serve
   * @param signs blocks of which one tells that somebody is of that side
   */
  private record Side(List<Integer> mandatory, Set<Integer> signs) {
    static Side of(List<Integer> mandatory, IntStream signs) {
      return new Side(mandatory, signs.boxed().collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOf(Set<FunctionBlockId> claimed) {
      return claimed.stream().anyMatch(each -> signs.contains(each.number()));
    }
  }

  /** Download and Connect My Data, of usage and of who a Retail Customer is. */
  private static final List<Side> SIDES =
      List.of(
          Side.of(List.of(1, 2, 4, 30), IntStream.of(2, 30)),
          Side.of(
              List.of(1, 3, 4, 13, 31, 37, 39),
              IntStream.concat(IntStream.of(3, 13, 14), IntStream.rangeClosed(31, 44))),
          Side.of(List.of(51, 52, 63), IntStream.of(52, 63)),
          Side.of(
              List.of(51, 53, 64, 65, 69),
              IntStream.concat(IntStream.of(53), IntStream.rangeClosed(64, 70))));

  private MandatoryBlocks() {}

  /** Those that are lacking, in words; empty where all are claimed. */
  static Optional<String> lackingIn(Set<FunctionBlockId> claimed) {
    String lacking =
        SIDES.stream()
            .filter(side -> side.isOf(claimed))
            .flatMap(side -> side.mandatory().stream())
            .distinct()
            .sorted()
            .map(FunctionBlockId::new)
            .filter(each -> !claimed.contains(each))
            .map(FunctionBlockId::toString)
            .collect(Collectors.joining(", "));
    return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking);
  }
}
