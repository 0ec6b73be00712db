package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;
import static dev.greenlight.party.deviation.feed.ChangesNumber.OF_ELECTRICITY;
import static dev.greenlight.party.deviation.feed.ChangesNumber.OF_GAS;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.Predicate;

/** Sins against what a ReadingType says of its readings. */
final class TypeSins {
  private static final String SAME_BY_ANY_ADDRESS = "resource_equals_batch";
  private static final String READ_ALONE = "TC_RES001_e";

  private TypeSins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new AddsEnergyInVoltAmperes(),
        says(
            "SaysUnknownPhase",
            "Says a phase of electricity that nobody defined.",
            OF_ELECTRICITY,
            "phase",
            770,
            "GBX-RT-01",
            killedBy("GBX-RT-01").alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)),
        says(
            "SaysGasOfElectricity",
            "Says that the readings of a UsagePoint of electricity are of gas.",
            OF_ELECTRICITY,
            "commodity",
            7,
            "D078",
            killedBy("GBX-RT-02", "D078").collateral("GBX-RT-06")),
        says(
            "SaysNoCurrencyOfCosts",
            "Says that the costs of readings are in a currency that does not exist.",
            OF_ELECTRICITY,
            "currency",
            0,
            "GBX-RT-10",
            killedBy("GBX-RT-10").alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)),
        says(
            "SaysCubicMetresOfEnergy",
            "Says that electricity, an energy, counts in cubic metres.",
            OF_ELECTRICITY,
            "uom",
            42,
            "D078",
            killedBy("GBX-RT-03", "D078")),
        says(
            "SaysThermsOfElectricity",
            "Says that electricity counts in therms.",
            OF_ELECTRICITY,
            "uom",
            169,
            "D078",
            killedBy("GBX-RT-04", "D078").collateral("GBX-SUM-01", "GBX-SUM-02")),
        says(
            "SaysInstantaneousEnergy",
            "Says that energy by the hour is a sample of an instant.",
            OF_ELECTRICITY,
            "accumulationBehaviour",
            12,
            "D078",
            killedBy("GBX-RT-05", "D078")),
        says(
            "SaysRegisterOfIntervals",
            "Says that energy by the hour is what a register showed.",
            OF_ELECTRICITY,
            "accumulationBehaviour",
            1,
            "D078",
            killedBy("GBX-VAL-05", "D078")),
        says(
            "SaysReverseGas",
            "Says that gas flows from the customer to the grid.",
            OF_GAS,
            "flowDirection",
            19,
            "D079",
            killedBy("GBX-RT-06").andAsLabelled("D079")),
        says(
            "SaysIntervalLengthZero",
            "Says that hourly readings last 0 seconds.",
            OF_ELECTRICITY,
            "intervalLength",
            0,
            "GBX-RT-07",
            killedBy("GBX-RT-07").alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)),
        says(
            "SaysKilowattHours",
            "Says that watt-hours are kilowatt-hours.",
            OF_ELECTRICITY,
            "powerOfTenMultiplier",
            3,
            "GBX-VAL-12",
            killedBy("GBX-VAL-12")
                .alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)
                .collateral("GBX-SUM-01", "GBX-SUM-02", "GBX-RT-09")),
        says(
            "SaysMegawattHours",
            "Says that watt-hours are megawatt-hours.",
            OF_ELECTRICITY,
            "powerOfTenMultiplier",
            6,
            "GBX-RT-09",
            killedBy("GBX-RT-09")
                .alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)
                .collateral("GBX-SUM-01", "GBX-SUM-02")),
        says(
            "SaysQuarterHoursOfHours",
            "Says that readings by the hour are measured by the quarter of an hour.",
            OF_ELECTRICITY,
            "measuringPeriod",
            2,
            "GBX-RT-08",
            killedBy("GBX-RT-08").alsoBreaks(SAME_BY_ANY_ADDRESS, READ_ALONE)));
  }

  private static FeedDeviation says(
      String id,
      String summary,
      Predicate<XmlElement> which,
      String element,
      long number,
      String duty,
      Detection detection) {
    return new ChangesNumber(
        id,
        summary,
        new ChangesNumber.Place("ReadingType", which, List.of(element)),
        present -> number,
        duty,
        detection);
  }
}
