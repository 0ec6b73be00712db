package dev.greenlight.party.deviation.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of sins against a feed.
 *
 * <p>What is said of the published tests ({@code OFFICIAL_2018}) follows from their formulas, also
 * where a missing thing makes a rule about another thing fail.
 */
public final class FeedDeviations {
  private FeedDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(
            document(),
            InventorySins.all(),
            EntrySins.all(),
            LinkSins.all(),
            ElementSins.all(),
            time(),
            localTime(),
            TypeSins.all(),
            BillSins.all(),
            ValueSins.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The one of that id. */
  public static Optional<FeedDeviation> of(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The document as such. */
  private static List<FeedDeviation> document() {
    return List.of(
        new SendsLoneEntry(),
        new CallsGasServiceWater(),
        new SendsResourceWithoutAtom(),
        new MisspellsAtomNamespace(),
        new MisspellsEspiNamespace(),
        new TruncatesDocument(),
        new UsesUnboundPrefix(),
        new DeclaresDoctype(),
        new DeclaresEntities(),
        new AnswersWithJson(),
        new AnswersWithHtml(),
        new CompressesDocument(),
        new ConcatenatesTwoFeeds(),
        new DeclaresUtf16(),
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
        new ForgetsLastSecond());
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
