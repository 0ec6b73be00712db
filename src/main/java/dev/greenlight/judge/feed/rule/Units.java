package dev.greenlight.judge.feed.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the codes of UnitSymbolKind that matter here stand for. */
final class Units {
  /** Codes of volumes. */
  static final Set<Long> VOLUMES =
      Set.of(42L, 119L, 120L, 128L, 130L, 134L, 156L, 157L, 166L, 167L);

  /** Codes of volumes per time. */
  static final Set<Long> FLOWS =
      Set.of(45L, 82L, 123L, 125L, 126L, 127L, 129L, 131L, 137L, 138L, 139L);

  /** Codes of what a demand is counted in: powers, currents and volumes per time. */
  static final Set<Long> RATES =
      Stream.concat(Stream.of(5L, 38L, 61L, 63L, 133L), FLOWS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Long, String> SYMBOLS =
      Map.ofEntries(
          Map.entry(0L, "none"),
          Map.entry(5L, "A"),
          Map.entry(6L, "K"),
          Map.entry(23L, "degC"),
          Map.entry(29L, "V"),
          Map.entry(31L, "J"),
          Map.entry(33L, "Hz"),
          Map.entry(38L, "W"),
          Map.entry(42L, "m3"),
          Map.entry(61L, "VA"),
          Map.entry(63L, "VAr"),
          Map.entry(65L, "power factor"),
          Map.entry(71L, "VAh"),
          Map.entry(72L, "Wh"),
          Map.entry(73L, "VArh"),
          Map.entry(80L, "money"),
          Map.entry(119L, "ft3"),
          Map.entry(120L, "ft3 compensated"),
          Map.entry(128L, "US gallon"),
          Map.entry(130L, "imperial gallon"),
          Map.entry(132L, "BTU"),
          Map.entry(133L, "BTU/h"),
          Map.entry(134L, "litre"),
          Map.entry(156L, "litre uncompensated"),
          Map.entry(157L, "litre compensated"),
          Map.entry(166L, "m3 uncompensated"),
          Map.entry(167L, "m3 compensated"),
          Map.entry(169L, "therm"));

  private Units() {}

  /** Such as {@code 72 (Wh)}; the code alone when it is not among the common ones. */
  static String told(long code) {
    String symbol = SYMBOLS.get(code);
    return symbol == null ? Long.toString(code) : "%d (%s)".formatted(code, symbol);
  }
}
