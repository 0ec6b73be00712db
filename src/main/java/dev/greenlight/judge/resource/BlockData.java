package dev.greenlight.judge.resource;

import dev.greenlight.xml.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What function blocks bring that no other block does, by their titles and tests. A sum of money
 * that is 0 tells nothing.
 */
enum BlockData {
  DEMAND("demand of electricity (W, VA, VAr)", Set.of("6"), type("uom", "38", "61", "63")),
  NET("net electricity (Wh, flow direction 4)", Set.of("7"), energy("flowDirection", "4")),
  RECEIVED(
      "received electricity (Wh, flow direction 19)", Set.of("8"), energy("flowDirection", "19")),
  REGISTERS(
      "register values of electricity (Wh, accumulation 1)",
      Set.of("9"),
      energy("accumulationBehaviour", "1")),
  GAS("natural gas (commodity 7)", Set.of("10"), type("commodity", "7")),
  WATER("water (commodity 9)", Set.of("11"), type("commodity", "9")),
  COSTS("costs of readings", Set.of("12"), Told.of("IntervalReading", "cost")),
  MONEY(
      "the money of bills",
      Set.of("16", "26"),
      summary("billLastPeriod", "costAdditionalLastPeriod", "costAdditionalDetailLastPeriod")),
  DEMANDS_OF_BILLS(
      "demands and the day before in bills",
      Set.of("27"),
      summary(
          "peakDemand",
          "ratchetDemand",
          "previousDayOverallConsumption",
          "previousDayNetConsumption")),
  RUNNING_BILL("the money of the running period", Set.of("16", "28"), summary("billToDate")),
  TEMPERATURE("temperatures (K)", Set.of("29"), type("uom", "6"));

  private static final String ENERGY = "72";

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is
  private final Set<String> blocks;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<Element> test;

  /**
   * @param words what it is
   * @param blocks one of which brings it
   * @param test tells it in a ReadingType, a summary or a reading
   */
  BlockData(String words, Set<String> blocks, Predicate<Element> test) {
    this.words = words;
    this.blocks = blocks;
    this.test = test;
  }

  /** What of an element is there and says something. */
  private static final class Told {
    private Told() {}

    static Predicate<Element> of(String resource, String... names) {
      return element ->
          element.isEspi(resource)
              && Arrays.stream(names)
                  .flatMap(name -> element.child(name).stream())
                  .anyMatch(Told::says);
    }

    private static boolean says(Element part) {
      return part.children().isEmpty()
          ? !part.text().strip().matches("[-+0.]*")
          : part.children().stream().anyMatch(child -> !child.text().isBlank());
    }
  }

  private static Predicate<Element> summary(String... names) {
    return Told.of("UsageSummary", names).or(Told.of("ElectricPowerUsageSummary", names));
  }

  private static Predicate<Element> type(String code, String... values) {
    Set<String> known = Set.of(values);
    return element ->
        element.isEspi("ReadingType")
            && element.child(code).filter(each -> known.contains(each.text().strip())).isPresent();
  }

  private static Predicate<Element> energy(String code, String value) {
    return type("uom", ENERGY).and(type(code, value));
  }

  /** All that a block brings; none where others bring the same, or it brings nothing. */
  static List<BlockData> of(String block) {
    return Arrays.stream(values()).filter(each -> each.blocks.contains(block)).toList();
  }

  /** What it is, in words. */
  String words() {
    return words;
  }

  /** Numbers of the blocks of which one brings it. */
  Set<String> blocks() {
    return blocks;
  }

  /** Whether a ReadingType, a summary or a reading is, or has, such data. */
  boolean isIn(Element element) {
    return test.test(element);
  }
}
