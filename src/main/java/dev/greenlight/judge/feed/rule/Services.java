package dev.greenlight.judge.feed.rule;

import java.util.Map;
import java.util.Set;

/**
 * Which commodities a service delivers; codes of ServiceKind and CommodityKind. Sewerage is often
 * metered by the potable water that goes in.
 */
final class Services {
  private static final Map<Long, Set<Long>> COMMODITIES =
      Map.of(
          0L, Set.of(1L, 2L, 26L),
          1L, Set.of(7L, 8L),
          2L, Set.of(9L, 11L, 14L),
          4L, Set.of(9L, 10L, 12L, 13L),
          5L, Set.of(25L),
          6L, Set.of(9L, 11L, 14L),
          8L, Set.of(23L),
          9L, Set.of(3L, 24L));

  private static final Map<Long, String> NAMES =
      Map.of(
          0L, "electricity",
          1L, "gas",
          2L, "water",
          4L, "heat",
          5L, "refuse",
          6L, "sewerage",
          8L, "television",
          9L, "internet");

  private Services() {}

  /** Whether it is one that delivers something, and the commodity is named: 0 names none. */
  static boolean areComparable(long service, long commodity) {
    return isKnown(service) && commodity > 0;
  }

  /** Whether it is one that delivers something: not time, nor rates. */
  static boolean isKnown(long service) {
    return COMMODITIES.containsKey(service);
  }

  static boolean delivers(long service, long commodity) {
    return COMMODITIES.get(service).contains(commodity);
  }

  /** Such as {@code gas}. */
  static String told(long service) {
    return NAMES.get(service);
  }
}
