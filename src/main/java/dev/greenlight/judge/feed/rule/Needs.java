package dev.greenlight.judge.feed.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ReadingType that a published test asks for; an empty set asks for nothing.
 *
 * @param test such as {@code D078}
 * @param block that the test belongs to
 * @param service the kind of UsagePoint that it is asked of; negative for any
 */
record Needs(
    String test,
    int block,
    long service,
    Set<Long> accumulation,
    Set<Long> commodity,
    Set<Long> flow,
    Map<Long, Set<Long>> unitsOfKind) {

  /** Those of the blocks whose tests look for a ReadingType and for no data. */
  static final List<Needs> ALL =
      List.of(
          new Needs("D078", 5, 0, set(4), set(1), set(1), Map.of(12L, set(72))),
          new Needs("D071", 6, -1, set(12), set(1), set(1), Map.of(37L, set(38))),
          new Needs("D072", 6, -1, set(12), set(1), set(1), Map.of(12L, set(61))),
          new Needs("D073", 6, -1, set(12), set(1), set(1), Map.of(12L, set(63))),
          new Needs("D074", 7, -1, set(4), set(1), set(4), Map.of(12L, set(72))),
          new Needs("D076", 8, -1, set(4), set(1), set(19), Map.of(12L, set(72))),
          new Needs("D077", 9, -1, set(1), set(1), set(1), Map.of(12L, set(72))),
          new Needs(
              "D079",
              10,
              1,
              set(4),
              set(7),
              set(1),
              Map.of(12L, set(31, 132, 169), 58L, set(42, 119))),
          new Needs("D080", 11, 2, set(4), set(9), set(1), Map.of(58L, set(42, 119, 128))),
          new Needs("D147", 29, -1, set(), set(), set(), Map.of(46L, set(6))));

  private static Set<Long> set(long... codes) {
    return Arrays.stream(codes).boxed().collect(Collectors.toUnmodifiableSet());
  }

  boolean areMetBy(TypeCodes type) {
    return allows(accumulation, type.accumulation())
        && allows(commodity, type.commodity())
        && allows(flow, type.flow())
        && unitsOfKind.getOrDefault(type.kind(), Set.of()).contains(type.uom());
  }

  private static boolean allows(Set<Long> codes, long code) {
    return codes.isEmpty() || codes.contains(code);
  }
}
