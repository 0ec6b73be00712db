package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of sins against a feed.
 *
 * <p>What is said of the published tests ({@code OFFICIAL_2018}) follows from their formulas, also
 * where a missing thing makes a rule about another thing fail.
 */
public final class FeedDeviations {
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  private FeedDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(
            document(),
            InventorySins.all(),
            EntrySins.all(),
            LinkSins.all(),
            TodaySins.all(),
            QualityDeviations.served(),
            ElementSins.all(),
            time(),
            localTime(),
            TypeSins.all(),
            BillSins.all(),
            ValueSins.all(),
            PrivacySins.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The document as such. */
  private static List<FeedDeviation> document() {
    return List.of(
        new SendsLoneEntry(),
        new CallsGasServiceWater(),
        new SendsResourceWithoutAtom(),
        new MisspellsAtomNamespace(),
        new WritesEspiNamespace(
            "MisspellsEspiNamespace",
            "Writes the namespace of ESPI with a slash at the end.",
            XmlElement.ESPI + "/"),
        new WritesEspiNamespace(
            "LeavesOutEspiNamespace", "Writes all of ESPI in no namespace.", ""),
        new TruncatesDocument(),
        new UsesUnboundPrefix(),
        new DeclaresDoctype(),
        new DeclaresEntities(),
        new AnswersWithJson(),
        new AnswersWithHtml(),
        new CompressesDocument(),
        new ConcatenatesTwoFeeds(),
        new DeclaresUtf16(),
        new WritesLatin1(),
        new CapitalServiceDeliveryPoint(),
        new DecimalMoney(),
        new WritesStartBeforeDuration());
  }

  /** Readings and their blocks in time. */
  private static List<FeedDeviation> time() {
    return List.of(
        new DropsOneReading(),
        new OverlapsTwoReadings(),
        new RepeatsOneReading(),
        new RepeatsReadingInNextBlock(),
        new SwapsTwoReadings(),
        new StartsBlockEarly(),
        new StampsReadingsWithTheirEnd(),
        new HidesEarliestReading(),
        new LengthensBlock(),
        new ShortensBlock(),
        new NarrowsBlock(),
        new MillisecondTimes(),
        new EmptiesBlock(),
        new DropsOneValue(),
        new DropsOnePeriod(),
        new ShiftsOneBlock(),
        new CallsHoursQuarters(),
        new IgnoresClockChange(),
        new LosesTheEpoch(),
        new PublishesTheFuture(),
        new GivesReadingNoTime(),
        new ForgetsLastSecond(),
        new DropsOneBlock(),
        new CountsReadingsWrong(),
        new MixesLengthsOfUnsaidType(),
        new ShiftsMeterReading(
            "StartsSevenMinutesLate",
            "Lets all hours of one meter begin seven minutes late.",
            start -> 420,
            "GBX-INT-15",
            killedBy("GBX-INT-15").collateral("TC_MSW001")),
        new ShiftsMeterReading(
            "BeginsDaysAtSix",
            "Lets all days of one meter begin at six in the morning.",
            start -> 6 * HOUR,
            "GBX-INT-16",
            killedBy("GBX-INT-16").collateral("GBX-SUM-02", "TC_MSW001")),
        new ShiftsMeterReading(
            "TakesLocalTimeForUtc",
            "Writes the starts of one meter in local time.",
            start -> -Math.floorMod(start, DAY),
            "GBX-INT-18",
            killedBy("GBX-INT-18").collateral("GBX-INT-03", "TC_MSW001")));
  }

  /** The wall clock of the customer. */
  private static List<FeedDeviation> localTime() {
    return List.of(
        new MisstatesLocalTime(
            "StartsDaylightSavingInMonth15",
            "Lets daylight saving start in a month that no year has.",
            "dstStartRule",
            "F60E2000",
            "GBX-LTP-01"),
        new MisstatesLocalTime(
            "CutsDstRule",
            "Cuts the rule by which daylight saving ends to two octets.",
            "dstEndRule",
            "B40E",
            "GBX-LTP-02"),
        new MisstatesLocalTime(
            "EndsSummerInSpring",
            "Lets daylight saving end three weeks after its start.",
            "dstEndRule",
            "440E2000",
            "GBX-LTP-04"),
        new MisstatesLocalTime(
            "EndsSummerAsItStarts",
            "Gives the rule by which daylight saving starts for its end too.",
            "dstEndRule",
            "360E2000",
            "GBX-LTP-04"),
        new MisstatesLocalTime(
            "SavesOneMinute",
            "Moves the clock by a minute in summer.",
            "dstOffset",
            "60",
            "GBX-LTP-07"),
        new MisstatesLocalTime(
            "StartsSummerOnADayOfItsOwn",
            "Lets daylight saving start on the third Sunday of April.",
            "dstStartRule",
            "480E2000",
            "GBX-LTP-08"),
        new MisstatesLocalTime(
            "StartsSummerAsIn2006",
            "Lets daylight saving start on the first Sunday of April.",
            "dstStartRule",
            "440E2000",
            "GBX-LTP-08"),
        new MisstatesLocalTime(
            "StartsSummerASecondLate",
            "Lets daylight saving start a second past the hour.",
            "dstStartRule",
            "360E2001",
            "GBX-LTP-08"),
        new MisstatesLocalTime(
            "CountsSavingTwice",
            "Gives an offset from UTC that includes daylight saving.",
            "tzOffset",
            "-14400",
            "GBX-LTP-10"),
        new MisstatesLocalTime(
            "NeverEndsDaylightSaving",
            "Switches off the end of daylight saving, but not its start.",
            "dstEndRule",
            "FFFFFFFF",
            "GBX-LTP-03"),
        new MisstatesLocalTime(
            "LivesInNoTimeZone",
            "Gives an offset from UTC that no time zone has.",
            "tzOffset",
            "-17400",
            "GBX-LTP-05"),
        new MisstatesLocalTime(
            "CountsOffsetInHours",
            "Counts the offset from UTC in hours.",
            "tzOffset",
            "-5",
            "GBX-LTP-06"));
  }
}
