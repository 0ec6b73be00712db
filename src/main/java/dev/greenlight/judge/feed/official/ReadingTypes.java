package dev.greenlight.judge.feed.official;

import dev.greenlight.xml.Element;
import java.util.function.Predicate;

/** What the codes of one ReadingType make of it; all conditions hold on the same element. */
final class ReadingTypes {
  private static final int BULK = 1;
  private static final int DELTA = 4;
  private static final int INSTANTANEOUS = 12;
  private static final int FORWARD = 1;
  private static final int NET = 4;
  private static final int REVERSE = 19;
  private static final int ENERGY = 12;
  private static final int POWER = 37;
  private static final int TEMPERATURE = 46;
  private static final int VOLUME = 58;
  private static final int KELVIN = 6;
  private static final int WATTS = 38;
  private static final int VOLT_AMPERES = 61;
  private static final int REACTIVE_VOLT_AMPERES = 63;
  private static final int WATT_HOURS = 72;
  private static final int[] GAS_ENERGY = {31, 132, 169};
  private static final int[] GAS_VOLUME = {42, 119};
  private static final int[] WATER_VOLUME = {42, 119, 128};

  /** Secondary metered electricity. */
  static final Predicate<Element> ELECTRICITY = commodity(1);

  /** Interval data. */
  static final Predicate<Element> INTERVALS = code("accumulationBehaviour", DELTA);

  /** Reads of a register, bulk or cumulative: points in time, which have no interval length. */
  static final Predicate<Element> REGISTER = code("accumulationBehaviour", 1, 2, 3);

  /** Forward energy in Wh by interval (D078). */
  static final Predicate<Element> ELECTRICITY_LOAD_PROFILE = wattHours(DELTA, FORWARD);

  /** Net energy in Wh by interval (D074). */
  static final Predicate<Element> NET_ENERGY = wattHours(DELTA, NET);

  /** Reverse energy in Wh by interval (D076). */
  static final Predicate<Element> REVERSE_ENERGY = wattHours(DELTA, REVERSE);

  /** Reads of a register in Wh (D077). */
  static final Predicate<Element> ENERGY_REGISTER = wattHours(BULK, FORWARD);

  /** Demand of real power in W (D071). */
  static final Predicate<Element> REAL_POWER = demand(WATTS).and(code("kind", POWER));

  /** Demand of apparent power in VA (D072), of power as that of real power is. */
  static final Predicate<Element> APPARENT_POWER =
      demand(VOLT_AMPERES).and(code("kind", ENERGY, POWER));

  /** As coded (D072): of energy, although its unit is one of power. */
  static final Predicate<Element> APPARENT_POWER_AS_CODED =
      demand(VOLT_AMPERES).and(code("kind", ENERGY));

  /** Demand of reactive power in VAr (D073), as {@link #APPARENT_POWER}. */
  static final Predicate<Element> REACTIVE_POWER =
      demand(REACTIVE_VOLT_AMPERES).and(code("kind", ENERGY, POWER));

  /** As coded (D073), as {@link #APPARENT_POWER_AS_CODED}. */
  static final Predicate<Element> REACTIVE_POWER_AS_CODED =
      demand(REACTIVE_VOLT_AMPERES).and(code("kind", ENERGY));

  /** Water by interval (D080). */
  static final Predicate<Element> WATER_LOAD_PROFILE =
      INTERVALS
          .and(commodity(9))
          .and(code("flowDirection", FORWARD))
          .and(code("kind", VOLUME))
          .and(code("uom", WATER_VOLUME));

  /** Temperature in K (D147). */
  static final Predicate<Element> KELVIN_TEMPERATURE =
      code("kind", TEMPERATURE).and(code("uom", KELVIN));

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

  private static Predicate<Element> wattHours(int accumulation, int flow) {
    return code("accumulationBehaviour", accumulation)
        .and(ELECTRICITY)
        .and(code("flowDirection", flow))
        .and(code("kind", ENERGY))
        .and(code("uom", WATT_HOURS));
  }

  private static Predicate<Element> demand(int uom) {
    return code("accumulationBehaviour", INSTANTANEOUS)
        .and(ELECTRICITY)
        .and(code("flowDirection", FORWARD))
        .and(code("uom", uom));
  }

  private static Predicate<Element> commodity(int code) {
    return code("commodity", code);
  }

  private static Predicate<Element> code(String child, int... codes) {
    return type -> Espi.hasCode(type, child, codes);
  }
}
