package dev.greenlight.judge.feed.curve;

import dev.greenlight.judge.feed.ReadingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what unit a curve is drawn.
 *
 * @param unit in words
 * @param isAmount whether values add up over time, so that they are drawn per hour or per day
 * @param factor from a value, or a value per second, to the unit
 */
record Scale(String unit, boolean isAmount, double factor) {
  private static final String UNTOLD = "value (unit not told)";
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  /** Codes of UnitSymbolKind that add up over time. */
  private static final Set<Long> AMOUNTS =
      Set.of(
          31L, 42L, 71L, 72L, 73L, 119L, 120L, 128L, 130L, 132L, 134L, 156L, 157L, 166L, 167L,
          169L);

  /** Codes whose units take kilo and mega in front. */
  private static final Set<Long> METRIC = Set.of(5L, 29L, 31L, 38L, 61L, 63L, 71L, 72L, 73L);

  private static final Map<Long, String> SYMBOLS =
      Map.ofEntries(
          Map.entry(5L, "A"),
          Map.entry(6L, "K"),
          Map.entry(23L, "°C"),
          Map.entry(29L, "V"),
          Map.entry(31L, "J"),
          Map.entry(33L, "Hz"),
          Map.entry(38L, "W"),
          Map.entry(42L, "m³"),
          Map.entry(61L, "VA"),
          Map.entry(63L, "var"),
          Map.entry(65L, "power factor"),
          Map.entry(71L, "VAh"),
          Map.entry(72L, "Wh"),
          Map.entry(73L, "varh"),
          Map.entry(119L, "ft³"),
          Map.entry(120L, "ft³ (compensated)"),
          Map.entry(128L, "US gal"),
          Map.entry(130L, "imp. gal"),
          Map.entry(132L, "BTU"),
          Map.entry(133L, "BTU/h"),
          Map.entry(134L, "L"),
          Map.entry(156L, "L (uncompensated)"),
          Map.entry(157L, "L (compensated)"),
          Map.entry(166L, "m³ (uncompensated)"),
          Map.entry(167L, "m³ (compensated)"),
          Map.entry(169L, "therm"));

  private static final Map<Long, String> COMMODITIES =
      Map.of(
          1L,
          "electricity",
          2L,
          "electricity",
          26L,
          "electricity",
          7L,
          "natural gas",
          8L,
          "propane",
          9L,
          "drinking water",
          11L,
          "waste water",
          14L,
          "reclaimed water");

  private static final Map<Long, String> FLOWS =
      Map.of(1L, "delivered", 4L, "net", 19L, "received", 20L, "total");

  /** The scale for what was seen of a channel of that type. */
  static Scale of(Optional<ReadingType> type, CurveTrace trace) {
    long uom = code(type, "uom");
    boolean adds =
        !trace.isOfMoments()
            && !type.map(ReadingType::isRegister).orElse(false)
            && (AMOUNTS.contains(uom) || uom < 0);
    boolean daily = adds && trace.values.seconds() / trace.readings() >= DAY;
    double factor = Math.pow(10, multiplier(type)) * (adds ? daily ? DAY : HOUR : 1);
    String symbol = SYMBOLS.getOrDefault(uom, uom < 0 ? "" : "unit " + uom);
    String prefix = "";
    if (METRIC.contains(uom)) {
      double largest = trace.values.largest(adds) * factor;
      prefix = largest >= 1e6 ? "M" : largest >= 1e3 || uom == 72 ? "k" : "";
      factor /= prefix.equals("M") ? 1e6 : prefix.equals("k") ? 1e3 : 1;
    }
    String per = adds ? daily ? " per day" : " per hour" : "";
    return new Scale((symbol.isEmpty() ? UNTOLD : prefix + symbol) + per, adds, factor);
  }

  /**
   * What is measured, such as {@code electricity, delivered}; empty when the feed tells nothing.
   */
  static String title(Optional<ReadingType> type) {
    List<String> words = new ArrayList<>();
    Optional.ofNullable(COMMODITIES.get(code(type, "commodity"))).ifPresent(words::add);
    Optional.ofNullable(FLOWS.get(code(type, "flowDirection"))).ifPresent(words::add);
    if (type.map(ReadingType::isRegister).orElse(false)) {
      words.add("reads of a register");
    }
    return String.join(", ", words);
  }

  private static int multiplier(Optional<ReadingType> type) {
    long power = type.map(each -> each.multiplier().orElse(0)).orElse(0L);
    return (int) Math.max(-12, Math.min(12, power));
  }

  private static long code(Optional<ReadingType> type, String name) {
    return type.map(each -> each.code(name).orElse(-1)).orElse(-1L);
  }
}
