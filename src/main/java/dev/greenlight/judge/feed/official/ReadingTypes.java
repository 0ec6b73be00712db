package dev.greenlight.judge.feed.official;

import dev.greenlight.xml.Element;
import java.util.function.Predicate;

/** What the codes of one ReadingType make of it; all conditions hold on the same element. */
final class ReadingTypes {
  private static final int DELTA = 4;
  private static final int FORWARD = 1;
  private static final int ENERGY = 12;
  private static final int VOLUME = 58;
  private static final int WATT_HOURS = 72;
  private static final int[] GAS_ENERGY = {31, 132, 169};
  private static final int[] GAS_VOLUME = {42, 119};

  /** Secondary metered electricity. */
  static final Predicate<Element> ELECTRICITY = commodity(1);

  /** Interval data. */
  static final Predicate<Element> INTERVALS = code("accumulationBehaviour", DELTA);

  /** Reads of a register, bulk or cumulative: points in time, which have no interval length. */
  static final Predicate<Element> REGISTER = code("accumulationBehaviour", 1, 2, 3);

  /** Forward energy in Wh by interval (D078). */
  static final Predicate<Element> ELECTRICITY_LOAD_PROFILE =
      INTERVALS
          .and(ELECTRICITY)
          .and(code("flowDirection", FORWARD))
          .and(code("kind", ENERGY))
          .and(code("uom", WATT_HOURS));

  private static final Predicate<Element> GAS =
      INTERVALS.and(commodity(7)).and(code("flowDirection", FORWARD));
  private static final Predicate<Element> ENERGY_OF_GAS =
      code("kind", ENERGY).and(code("uom", GAS_ENERGY));
  private static final Predicate<Element> VOLUME_OF_GAS =
      code("kind", VOLUME).and(code("uom", GAS_VOLUME));

  /** Gas by interval as its label says (D079): both branches under the same conditions. */
  static final Predicate<Element> GAS_LOAD_PROFILE = GAS.and(ENERGY_OF_GAS.or(VOLUME_OF_GAS));

  /** As coded (D079): the missing parentheses free volumes from all other conditions. */
  static final Predicate<Element> GAS_LOAD_PROFILE_AS_CODED =
      GAS.and(ENERGY_OF_GAS).or(VOLUME_OF_GAS);

  private ReadingTypes() {}

  private static Predicate<Element> commodity(int code) {
    return code("commodity", code);
  }

  private static Predicate<Element> code(String child, int... codes) {
    return type -> Espi.hasCode(type, child, codes);
  }
}
