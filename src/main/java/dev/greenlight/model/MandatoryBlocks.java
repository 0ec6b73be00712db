package dev.greenlight.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The function blocks without which today's programme certifies nobody: what a conformance
 * statement leaves out of them, no run of it makes up for. (Catalogue of the alliance, status of
 * mid 2026.)
 */
enum MandatoryBlocks {
  /** Download My Data, usage data. */
  DOWNLOAD(List.of(1, 2, 4, 30), IntStream.of(2, 30)),
  /** Connect My Data, usage data. */
  CONNECT(
      List.of(1, 3, 4, 13, 31, 37, 39), IntStream.concat(IntStream.of(3, 13, 14), range(31, 44))),
  /** Download My Data, who a Retail Customer is. */
  CUSTOMER_DOWNLOAD(List.of(51, 52, 63), IntStream.of(52, 63)),
  /** Connect My Data, who a Retail Customer is. */
  CUSTOMER_CONNECT(List.of(51, 53, 64, 65, 69), IntStream.concat(IntStream.of(53), range(64, 70)));

  private final List<Integer> mandatory;
  private final Set<Integer> signs;

  /**
   * @param mandatory what all of that kind have to serve
   * @param signs blocks of which one tells that somebody is of that kind
   */
  MandatoryBlocks(List<Integer> mandatory, IntStream signs) {
    this.mandatory = mandatory;
    this.signs = signs.boxed().collect(Collectors.toUnmodifiableSet());
  }

  private static IntStream range(int first, int last) {
    return IntStream.rangeClosed(first, last);
  }

  /** Those that are lacking, in words; empty where all are claimed. */
  static Optional<String> lackingIn(Set<FunctionBlockId> claimed) {
    String lacking =
        Stream.of(values())
            .filter(kind -> claimed.stream().anyMatch(each -> kind.signs.contains(each.number())))
            .flatMap(kind -> kind.mandatory.stream())
            .distinct()
            .sorted()
            .map(FunctionBlockId::new)
            .filter(each -> !claimed.contains(each))
            .map(FunctionBlockId::toString)
            .collect(Collectors.joining(", "));
    return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking);
  }
}
