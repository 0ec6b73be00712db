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

  private final Predicate<Element> intervals = code("accumulationBehaviour", DELTA);

  /** Secondary metered electricity. */
  final Predicate<Element> electricity = commodity(1);

  /** Interval data, as coded. */
  static final Predicate<Element> INTERVALS =
      type -> Espi.hasCode(type, "accumulationBehaviour", DELTA);

  /**
   * Reads of a register, bulk or cumulative: points in time, which have no interval length; as
   * coded.
   */
  static final Predicate<Element> REGISTER =
      type -> Espi.hasCode(type, "accumulationBehaviour", 1, 2, 3);

  /** Forward energy in Wh by interval (D078). */
  final Predicate<Element> electricityLoadProfile = wattHours(DELTA, FORWARD);

  /** Net energy in Wh by interval (D074). */
  final Predicate<Element> netEnergy = wattHours(DELTA, NET);

  /** Reverse energy in Wh by interval (D076). */
  final Predicate<Element> reverseEnergy = wattHours(DELTA, REVERSE);

  /** Reads of a register in Wh (D077). */
  final Predicate<Element> energyRegister = wattHours(BULK, FORWARD);

  /** Demand of real power in W (D071). */
  final Predicate<Element> realPower = demand(WATTS).and(code("kind", POWER));

  /** Demand of apparent power in VA (D072), of power as that of real power is. */
  final Predicate<Element> apparentPower = demand(VOLT_AMPERES).and(code("kind", ENERGY, POWER));

  /** As coded (D072): of energy, although its unit is one of power. */
  final Predicate<Element> apparentPowerAsCoded = demand(VOLT_AMPERES).and(code("kind", ENERGY));

  /** Demand of reactive power in VAr (D073), as {@link #apparentPower}. */
  final Predicate<Element> reactivePower =
      demand(REACTIVE_VOLT_AMPERES).and(code("kind", ENERGY, POWER));

  /** As coded (D073), as {@link #apparentPowerAsCoded}. */
  final Predicate<Element> reactivePowerAsCoded =
      demand(REACTIVE_VOLT_AMPERES).and(code("kind", ENERGY));

  /** Water by interval (D080). */
  final Predicate<Element> waterLoadProfile =
      intervals
          .and(commodity(9))
          .and(code("flowDirection", FORWARD))
          .and(code("kind", VOLUME))
          .and(code("uom", WATER_VOLUME));

  /** Temperature in K (D147). */
  final Predicate<Element> kelvinTemperature = code("kind", TEMPERATURE).and(code("uom", KELVIN));

  private final Predicate<Element> gas =
      intervals.and(commodity(7)).and(code("flowDirection", FORWARD));
  private final Predicate<Element> energyOfGas = code("kind", ENERGY).and(code("uom", GAS_ENERGY));
  private final Predicate<Element> volumeOfGas = code("kind", VOLUME).and(code("uom", GAS_VOLUME));

  /** Gas by interval as its label says (D079): both branches under the same conditions. */
  final Predicate<Element> gasLoadProfile = gas.and(energyOfGas.or(volumeOfGas));

  /** As coded (D079): the missing parentheses free volumes from all other conditions. */
  final Predicate<Element> gasLoadProfileAsCoded = gas.and(energyOfGas).or(volumeOfGas);

  private final Interpretation interpretation;

  ReadingTypes(Interpretation interpretation) {
    this.interpretation = interpretation;
  }

  private Predicate<Element> wattHours(int accumulation, int flow) {
    return code("accumulationBehaviour", accumulation)
        .and(electricity)
        .and(code("flowDirection", flow))
        .and(code("kind", ENERGY))
        .and(code("uom", WATT_HOURS));
  }

  private Predicate<Element> demand(int uom) {
    return code("accumulationBehaviour", INSTANTANEOUS)
        .and(electricity)
        .and(code("flowDirection", FORWARD))
        .and(code("uom", uom));
  }

  private Predicate<Element> commodity(int code) {
    return code("commodity", code);
  }

  private Predicate<Element> code(String child, int... codes) {
    return type -> interpretation.hasCode(type, child, codes);
  }
}
