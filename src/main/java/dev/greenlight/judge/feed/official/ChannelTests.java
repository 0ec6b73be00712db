package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.READING_TYPE;

import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.official.Make.Near;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The published tests of blocks about what is metered. */
final class ChannelTests {
  private static final int ELECTRICITY = 0;
  private static final int GAS = 1;
  private static final int WATER = 2;

  private static final String FLOW = "flowDirection";

  private ChannelTests() {}

  static void list(DutyList table) {
    electricity(table);
    demand(table);
    energyByFlow(table);
    gas(table);
    water(table);
    temperature(table);
    costOfIntervalData(table);
  }

  private static ReadingTypes types(DutyList table) {
    return new ReadingTypes(table.interpretation());
  }

  /** FB_05. */
  private static void electricity(DutyList table) {
    table.states("D064", READING_TYPE, types(table).electricity, "phase");
    table.is(
        "D078",
        new FeedHoldsChannel(
            "forward electricity in Wh by interval",
            ELECTRICITY,
            List.of(Make.of(1, 12, 72)),
            types(table).electricityLoadProfile,
            table.interpretation(),
            table.links()));
  }

  /** FB_06: all three are asked for, each by a test of its own. */
  private static void demand(DutyList table) {
    boolean asCoded = table.interpretation().asCoded();
    String codes = " (accumulationBehaviour 12, commodity 1, flowDirection 1, kind %s, uom %d)";
    String kind = asCoded ? "12" : "37 or 12";
    table.is(
        "D071",
        new FeedHoldsReadingType(
            "real-power demand" + codes.formatted("37", 38), types(table).realPower));
    table.is(
        "D072",
        new FeedHoldsReadingType(
            "apparent-power demand" + codes.formatted(kind, 61),
            asCoded ? types(table).apparentPowerAsCoded : types(table).apparentPower));
    table.is(
        "D073",
        new FeedHoldsReadingType(
            "reactive-power demand" + codes.formatted(kind, 63),
            asCoded ? types(table).reactivePowerAsCoded : types(table).reactivePower));
  }

  /** FB_07, FB_08 and FB_09. */
  private static void energyByFlow(DutyList table) {
    String codes =
        " in Wh (accumulationBehaviour %d, commodity 1, flowDirection %d, kind 12, uom 72)";
    table.is(
        "D074",
        new FeedHoldsReadingType(
            "net energy" + codes.formatted(4, 4),
            types(table).netEnergy,
            nearest(table, Make.ofEnergy(4, 4), FLOW)));
    table.is(
        "D076",
        new FeedHoldsReadingType(
            "reverse energy" + codes.formatted(4, 19),
            types(table).reverseEnergy,
            nearest(table, Make.ofEnergy(4, 19), FLOW)));
    table.is(
        "D077",
        new FeedHoldsReadingType(
            "register reads" + codes.formatted(1, 1),
            types(table).energyRegister,
            nearest(table, Make.ofEnergy(1, 1), "accumulationBehaviour")));
  }

  /** As labelled: the ReadingType that has the code which tells the make from its siblings. */
  private static Function<Element, Optional<Near>> nearest(
      DutyList table, Make make, String element) {
    return table.interpretation().asCoded()
        ? type -> Optional.empty()
        : type -> make.near(type, element);
  }

  /** FB_10. */
  private static void gas(DutyList table) {
    table.is(
        "D079",
        new FeedHoldsChannel(
            "gas by interval, energy or volume",
            GAS,
            List.of(Make.of(7, 58, 42, 119), Make.of(7, 12, 31, 132, 169)),
            table.interpretation().asCoded()
                ? types(table).gasLoadProfileAsCoded
                : types(table).gasLoadProfile,
            table.interpretation(),
            table.links()));
  }

  /** FB_11. */
  private static void water(DutyList table) {
    table.is(
        "D080",
        new FeedHoldsChannel(
            "water by interval, in cubic metres, cubic feet or US gallons",
            WATER,
            List.of(Make.of(9, 58, 42, 119, 128)),
            types(table).waterLoadProfile,
            table.interpretation(),
            table.links()));
  }

  /** FB_29. */
  private static void temperature(DutyList table) {
    table.is(
        "D147",
        new FeedHoldsReadingType(
            "temperature in kelvin (kind 46, uom 6)", types(table).kelvinTemperature));
  }

  /** FB_12. */
  private static void costOfIntervalData(DutyList table) {
    LinkGraph links = table.links();
    table.is("D043", new SomeReadingStates(links, "cost"), new BlocksHaveCost(links));
    table.is(
        "D058",
        new ResourceStates(
            READING_TYPE, List.of(List.of("currency")), type -> true, table.interpretation()),
        new CostHasCurrency(links));
  }
}
