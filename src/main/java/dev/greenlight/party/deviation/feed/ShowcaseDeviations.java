package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The list of sins against what a feed may hold and that of the Data Custodian does not: the
 * function blocks on demand, flows, registers, water, temperature, power quality, days and the
 * period in progress, the parked ones, and what is declared.
 *
 * <p>They are committed on {@link dev.greenlight.party.custodian.data.Showcase}, in process only.
 */
public final class ShowcaseDeviations {
  private static final String POINT = "UsagePoint";
  private static final String TYPE = "ReadingType";
  private static final String MULTIPLIER = "powerOfTenMultiplier";
  private static final String WATER = "Water";
  private static final String NET = "Electricity net";
  private static final String TEMPERATURE = "Temperature";
  private static final String REGISTER = "Electricity register";
  private static final String VALUE = "value";

  private ShowcaseDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(
            intervals(),
            channels(),
            BillDeviations.all(),
            QualityDeviations.shown(),
            parked(),
            own(),
            LinkDeviations.all(),
            ReferenceDeviations.all(),
            DeclaredDeviations.all())
        .flatMap(List::stream)
        .toList();
  }

  /** FB_04: what the feed of the Data Custodian shows only together with something else. */
  private static List<FeedDeviation> intervals() {
    return List.of(
        new DropsChannel(
            "DropsBlocksOfDemand",
            "Sends a MeterReading of demand without any IntervalBlock.",
            "Real-power demand",
            DropsChannel.Extent.BLOCKS,
            "D025",
            killedBy("D025").collateral("GBX-LNK-01", "GBX-FBD-06")),
        new RepeatsSelfOfBlock(),
        new SendsBlockTwice(),
        new SwapsTwoBlocks());
  }

  /** FB_06 to FB_09, FB_11 and FB_29. */
  private static List<FeedDeviation> channels() {
    return List.of(
        dropsChannel("RealPowerDemand", "Real-power demand", "D071"),
        dropsChannel("ApparentPowerDemand", "Apparent-power demand", "D072"),
        dropsChannel("ReactivePowerDemand", "Reactive-power demand", "D073"),
        dropsChannel("NetEnergy", NET, "D074"),
        dropsChannel("ReverseEnergy", "Electricity received", "D076"),
        dropsChannel("RegisterReads", REGISTER, "D077"),
        dropsChannel(TEMPERATURE, TEMPERATURE, "D147"),
        new BendsReadingType(
            "CountsWaterInImperialGallons",
            "Counts water in imperial gallons, which no published test knows.",
            WATER,
            type -> type.at("uom").text("130"),
            "D080",
            killedBy("D080").collateral("GBX-SUM-01", "GBX-SUM-02", "GBX-SUM-16")));
  }

  private static FeedDeviation dropsChannel(String name, String title, String duty) {
    return new DropsChannel(
        "Drops" + name,
        "Leaves everything out of the feed that has the ReadingType " + title + ".",
        title,
        DropsChannel.Extent.EVERYTHING,
        duty,
        killedBy(duty));
  }

  /** FB_99. */
  private static List<FeedDeviation> parked() {
    return List.of(
        drops(POINT, "D005", killedBy("D005"), "status"),
        drops(POINT, "D017", killedBy("D017"), "roleFlags"),
        new DropsFromReadings(List.of("ReadingQuality"), "D047", killedBy("D047")),
        drops(TYPE, "D057", killedBy("D057"), "consumptionTier"),
        drops(TYPE, "D059", killedBy("D059"), "dataQualifier"),
        drops(TYPE, "D060", killedBy("D060"), "defaultQuality"),
        drops(TYPE, "D066", killedBy("D066"), "timeAttribute"),
        drops(TYPE, "D067", killedBy("D067"), "tou"));
  }

  /** Our own rules on such data. */
  private static List<FeedDeviation> own() {
    return List.of(
        new CopiesReadingType(),
        new BendsReadingType(
            "GivesDegreesCelsiusForKelvin",
            "Scales temperatures as if degrees Celsius stood there.",
            TEMPERATURE,
            type -> type.at(MULTIPLIER).text("-3"),
            "GBX-RT-13",
            killedBy("GBX-RT-13")),
        new BendsReadingType(
            "MetersPrimarySideWithoutPhase",
            "Leaves the phase out of electricity that is metered on the primary side.",
            NET,
            type -> {
              type.at("commodity").text("2");
              type.children().remove(type.at("phase"));
            },
            "D074",
            killedBy("D074", "GBX-RT-14")),
        new BendsReadingType(
            "SumsTemperatures",
            "Calls temperatures sums.",
            TEMPERATURE,
            type -> type.at("dataQualifier").text("26"),
            "GBX-RT-05",
            killedBy("GBX-RT-05")),
        new BendsReadingType(
            "LetsTemperatureFlowBack",
            "Gives temperatures the direction of energy received.",
            TEMPERATURE,
            type -> type.at("flowDirection").text("19"),
            "GBX-RT-06",
            killedBy("GBX-RT-06")),
        new BendsReadingType(
            "ReadsRegisterSeldom",
            "Reads a register by the day that says it is read by the quarter of an hour.",
            REGISTER,
            type -> type.at("intervalLength").text("900"),
            "GBX-RT-08",
            killedBy("GBX-RT-08")),
        new DisguisesMeterNumber(),
        new RewritesSegment(
            "DisguisesAccountNumber",
            "Writes the number of an account in Base64 for the identifier of a subscription.",
            "Subscription",
            "NDQxNzcwMDkzMg",
            "GBX-PII-01",
            killedBy("GBX-PII-01")),
        new BendsReading(
            "ProjectsThePast",
            "Calls a reading of what is over projected.",
            reading -> reading.at("ReadingQuality", "quality").text("12"),
            "GBX-VAL-16",
            killedBy("GBX-VAL-16")),
        new DatesBlockBeforeItsReadings(),
        bendsChannel(
            "RunsRegisterBack",
            "Shows less on a register than the day before.",
            REGISTER,
            reads -> FeedDeviation.add(reads.get(reads.size() / 2).at(VALUE), -1_000_000),
            "GBX-VAL-05"),
        bendsChannel(
            "CountsMoreThanIntervals",
            "Shows more on a register than the readings by interval add up to.",
            REGISTER,
            reads -> FeedDeviation.add(reads.get(reads.size() - 1).at(VALUE), 50_000),
            "GBX-VAL-06"),
        bendsChannel(
            "MisreadsRegisterBetween",
            "Shows at one read of a register what it counted until the next.",
            REGISTER,
            ShowcaseDeviations::readEarly,
            "GBX-VAL-06"),
        bendsChannel(
            "NetsMoreThanDelivered",
            "Gives more net energy in an hour than was delivered less received.",
            NET,
            readings -> FeedDeviation.add(readings.get(readings.size() / 2).at(VALUE), 1_000),
            "GBX-VAL-07"),
        bendsChannel(
            "ShowsLessApparentThanRealPower",
            "Gives less VA than W in an hour.",
            "Apparent-power demand",
            readings -> readings.get(readings.size() / 2).at(VALUE).text("1"),
            "GBX-VAL-08"),
        new BendsReading(
            "SaysUnknownQuality",
            "Says a quality of a reading that nobody defined.",
            reading -> reading.at("ReadingQuality", "quality").text("77"),
            "GBX-VAL-10",
            killedBy("GBX-VAL-10")),
        new NamesPriceByNothing(),
        new SamplesThirdOfDemand(),
        new AddsDaysThatDiffer(),
        new DoubtsReadings(),
        new SwapsChannelForAnother(),
        new DropsChannel(
            "MetersNoNetEnergy",
            "Leaves out the readings of net energy but not their ReadingType.",
            NET,
            DropsChannel.Extent.READINGS,
            "GBX-FBD-06",
            killedBy("GBX-FBD-06").collateral("GBX-LNK-10")),
        new SaysNothingOfQuality());
  }

  private static FeedDeviation bendsChannel(
      String id, String summary, String title, Consumer<List<XmlElement>> sin, String duty) {
    return new BendsChannel(id, summary, title, sin, duty, killedBy(duty));
  }

  private static void readEarly(List<XmlElement> reads) {
    int middle = reads.size() / 2;
    reads.get(middle).at(VALUE).text(reads.get(middle + 1).at(VALUE).text());
  }

  private static FeedDeviation drops(
      String kind, String duty, Detection detection, String... path) {
    return new DropsElement(kind, List.of(path), duty, detection);
  }
}
