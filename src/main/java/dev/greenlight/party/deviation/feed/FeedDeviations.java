package dev.greenlight.party.deviation.feed;

import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static dev.greenlight.party.deviation.Detection.killedBy;

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
  /** A second entry with the same id is found by whoever looks at ids for real. */
  private static final String[] IDS_ARE_UNIQUE = {"GBX-ATM-07", "D004"};

  private static final String CURRENT_PERIOD = "currentBillingPeriodOverAllConsumption";

  private FeedDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(document(), feed(), entries(), links(), elements(), time())
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
        new CapitalServiceDeliveryPoint(),
        new DecimalMoney(),
        new WritesStartBeforeDuration());
  }

  /** The feed and what must be in it. */
  private static List<FeedDeviation> feed() {
    return List.of(
        new DropsPartOfFeed("id", "D001"),
        new DropsPartOfFeed("title", "D002"),
        new DropsPartOfFeed("updated", "D003"),
        new DropsEvery(
            "LocalTimeParameters",
            "D136",
            killedBy("D136")
                .andIn(OFFICIAL_2018, "D007")
                .collateral("D007")
                .collateral("GBX-LNK-01")),
        new DropsEvery(
            "UsagePoint",
            "D006",
            killedBy("D006")
                .andIn(OFFICIAL_2018, "D135", "D023", "D088")
                .collateral("D135", "D023", "D088")
                .collateral("D078", "GBX-LNK-01")),
        new DropsEvery(
            "MeterReading",
            "D027",
            killedBy("D027")
                .andIn(OFFICIAL_2018, "D037")
                .collateral("D037")
                .collateral("D078", "GBX-LNK-01")),
        new DropsEvery(
            "ReadingType",
            "D049",
            killedBy("D049")
                .andIn(OFFICIAL_2018, "D024", "D054")
                .collateral("D024", "D054")
                .collateral("D078", "GBX-LNK-01")),
        new DropsEvery(
            "IntervalBlock",
            "D032",
            killedBy("D032")
                .andIn(OFFICIAL_2018, "D025", "D026")
                .collateral("D025", "D026")
                .collateral("GBX-LNK-01")),
        new DropsEvery("UsageSummary", "D083", killedBy("D083").collateral("GBX-LNK-01")),
        new DuplicatesEntry(
            "LocalTimeParameters",
            "D143",
            killedBy("D143")
                .andIn(OFFICIAL_2018, "D007")
                .collateral("D007")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "UsagePoint",
            "D014",
            killedBy("D014")
                .andIn(OFFICIAL_2018, "D023", "D088")
                .collateral("D023", "D088")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "MeterReading",
            "D021",
            killedBy("D021")
                .andIn(OFFICIAL_2018, "D037")
                .collateral("D037")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "ReadingType",
            "D052",
            killedBy("D052")
                .andIn(OFFICIAL_2018, "D024")
                .collateral("D024")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "IntervalBlock",
            "D035",
            killedBy("D035", "D146")
                .collateral("GBX-INT-02", "GBX-INT-03", "GBX-INT-04")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry("UsageSummary", "D086", killedBy("D086").collateral(IDS_ARE_UNIQUE)));
  }

  /** Ids, titles, dates and contents of entries. */
  private static List<FeedDeviation> entries() {
    return List.of(
        new DropsPart(
            "id",
            "LocalTimeParameters",
            "D138",
            killedBy("D138").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "LocalTimeParameters", "D137", killedBy("D137")),
        new DropsPart("published", "LocalTimeParameters", "D141", killedBy("D141")),
        new DropsPart("updated", "LocalTimeParameters", "D142", killedBy("D142")),
        new DropsPart(
            "id",
            "UsagePoint",
            "D011",
            killedBy("D011").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "UsagePoint", "D012", killedBy("D012")),
        new DropsPart("published", "UsagePoint", "D009", killedBy("D009")),
        new DropsPart("updated", "UsagePoint", "D010", killedBy("D010")),
        new DropsPart(
            "id",
            "MeterReading",
            "D018",
            killedBy("D018").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "MeterReading", "D019", killedBy("D019")),
        new DropsPart("published", "MeterReading", "D029", killedBy("D029")),
        new DropsPart("updated", "MeterReading", "D030", killedBy("D030")),
        new DropsPart(
            "id",
            "ReadingType",
            "D048",
            killedBy("D048").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "ReadingType", "D050", killedBy("D050")),
        new DropsPart("published", "ReadingType", "D069", killedBy("D069")),
        new DropsPart("updated", "ReadingType", "D070", killedBy("D070")),
        new DropsPart(
            "id",
            "IntervalBlock",
            "D031",
            killedBy("D031").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "IntervalBlock", "D033", killedBy("D033")),
        new DropsPart("published", "IntervalBlock", "D040", killedBy("D040")),
        new DropsPart("updated", "IntervalBlock", "D041", killedBy("D041")),
        new DropsPart(
            "id",
            "UsageSummary",
            "D082",
            killedBy("D082").andIn(OFFICIAL_2018, "D004").collateral("D004")),
        new DropsPart("title", "UsageSummary", "D084", killedBy("D084")),
        new DropsPart("published", "UsageSummary", "D101", killedBy("D101")),
        new DropsPart("updated", "UsageSummary", "D102", killedBy("D102")),
        new RepeatsIdOfAnotherEntry(),
        new RepeatsIdInCapitals(),
        new EmptiesId(),
        new SendsBareUuid(),
        new RepeatsTitle(),
        new RepeatsUpdated(),
        new UpdatesBeforePublishing(),
        new WritesLocalDates(),
        new WritesDatesWithoutZone(),
        new DropsContent(),
        new EmptiesContent(),
        new MixesKindsInOneContent(),
        new PutsTwoUsagePointsInOneContent(),
        new MovesMeterReadingOutOfContent());
  }

  /** The web of links. */
  private static List<FeedDeviation> links() {
    return List.of(
        new DropsLinks(
            "self",
            "LocalTimeParameters",
            "D139",
            killedBy("D139")
                .andIn(OFFICIAL_2018, "D143", "D007", "D135")
                .collateral("D143", "D007", "D135")
                .collateral("GBX-LNK-01")),
        new DropsLinks("up", "LocalTimeParameters", "D140", killedBy("D140")),
        new DropsLinks(
            "self",
            "UsagePoint",
            "D013",
            killedBy("D013")
                .andIn(OFFICIAL_2018, "D014")
                .collateral("D014")
                .collateral("GBX-LNK-01")),
        new DropsLinks("up", "UsagePoint", "D015", killedBy("D015")),
        new DropsLinks(
            "self",
            "MeterReading",
            "D020",
            killedBy("D020")
                .andIn(OFFICIAL_2018, "D021")
                .collateral("D021")
                .collateral("GBX-LNK-01")),
        new DropsLinks(
            "up",
            "MeterReading",
            "D022",
            killedBy("D022")
                .andIn(OFFICIAL_2018, "D023")
                .collateral("D023")
                .collateral("GBX-LNK-01")),
        new DropsLinks(
            "self",
            "ReadingType",
            "D051",
            killedBy("D051")
                .andIn(OFFICIAL_2018, "D052", "D024", "D054")
                .collateral("D052", "D024", "D054")
                .collateral("GBX-LNK-01")),
        new DropsLinks("up", "ReadingType", "D053", killedBy("D053")),
        new DropsLinks(
            "self",
            "IntervalBlock",
            "D034",
            killedBy("D034").andIn(OFFICIAL_2018, "D035").collateral("D035")),
        new DropsLinks(
            "up",
            "IntervalBlock",
            "D036",
            killedBy("D036").andIn(OFFICIAL_2018, "D037").collateral("D037")),
        new DropsLinks(
            "self",
            "UsageSummary",
            "D085",
            killedBy("D085").andIn(OFFICIAL_2018, "D086").collateral("D086")),
        new DropsLinks(
            "up",
            "UsageSummary",
            "D087",
            killedBy("D087")
                .andIn(OFFICIAL_2018, "D088")
                .collateral("D088")
                .collateral("GBX-LNK-01")),
        new DropsLinks(
            "related",
            "UsagePoint",
            "D016",
            killedBy("D016")
                .andIn(OFFICIAL_2018, "D007", "D023", "D088")
                .collateral("D007", "D023", "D088", "D078")),
        new RetargetsUpLink("MeterReading", "D023", killedBy("D023").collateral("GBX-LNK-01")),
        new RetargetsUpLink("IntervalBlock", "D037", killedBy("D037")),
        new RetargetsUpLink("UsageSummary", "D088", killedBy("D088").collateral("GBX-LNK-01")),
        new LinksUsagePointToTwoLocalTimes(),
        new AddsOrphanLocalTimeParameters(),
        new DropsReadingTypeLink(),
        new LinksMeterReadingToTwoReadingTypes(),
        new DropsBlocksOfMeterReading(),
        new LeadsNowhere(),
        new GivesTwoUpLinks(),
        new GivesTwoSelfLinks(),
        new SharesSelfBetweenKinds(),
        new AddsSlashToLink(),
        new ShoutsHost());
  }

  /** What a resource must hold. */
  private static List<FeedDeviation> elements() {
    return List.of(
        new DropsElement("UsagePoint", List.of("ServiceCategory"), "D008", killedBy("D008")),
        new DropsElement("ReadingType", List.of("intervalLength"), "D062", killedBy("D062")),
        new DropsElement("ReadingType", List.of("kind"), "D063", killedBy("D063")),
        new DropsElement("ReadingType", List.of("powerOfTenMultiplier"), "D065", killedBy("D065")),
        new DropsElement("ReadingType", List.of("uom"), "D068", killedBy("D068")),
        new DropsElement("ReadingType", List.of("currency"), "D058", killedBy("D058")),
        new DropsElement(
            "IntervalBlock",
            List.of("interval"),
            "D038",
            killedBy("D038", "D039").andIn(OFFICIAL_2018, "D042").collateral("D042")),
        new DropsElement(
            "IntervalBlock",
            List.of("interval", "duration"),
            "D038",
            killedBy("D038").collateral(SCHEMA)),
        new DropsElement(
            "IntervalBlock",
            List.of("interval", "start"),
            "D039",
            killedBy("D039").andIn(OFFICIAL_2018, "D042").collateral("D042", SCHEMA)),
        new DropsFromReadings(
            List.of("timePeriod"),
            "D044",
            killedBy("D044", "D045").andIn(OFFICIAL_2018, "D042").collateral("D042")),
        new DropsFromReadings(
            List.of("timePeriod", "duration"), "D044", killedBy("D044").collateral(SCHEMA)),
        new DropsFromReadings(
            List.of("timePeriod", "start"),
            "D045",
            killedBy("D045").andIn(OFFICIAL_2018, "D042").collateral("D042", SCHEMA)),
        new DropsFromReadings(List.of("value"), "D046", killedBy("D046")),
        new DropsFromReadings(List.of("cost"), "D043", killedBy("D043")),
        new DropsElement(
            "UsageSummary", List.of("overallConsumptionLastPeriod"), "D081", killedBy("D081")),
        new DropsElement(
            "UsageSummary", List.of("billingPeriod"), "D089", killedBy("D089", "D090")),
        new DropsElement(
            "UsageSummary",
            List.of("billingPeriod", "duration"),
            "D089",
            killedBy("D089").collateral(SCHEMA)),
        new DropsElement(
            "UsageSummary",
            List.of("billingPeriod", "start"),
            "D090",
            killedBy("D090").collateral(SCHEMA)),
        new DropsElement(
            "UsageSummary",
            List.of(CURRENT_PERIOD, "powerOfTenMultiplier"),
            "D095",
            killedBy("D095")),
        new DropsElement(
            "UsageSummary", List.of(CURRENT_PERIOD, "timeStamp"), "D096", killedBy("D096")),
        new DropsElement("UsageSummary", List.of(CURRENT_PERIOD, "uom"), "D097", killedBy("D097")),
        new DropsElement(
            "UsageSummary", List.of(CURRENT_PERIOD, "value"), "D098", killedBy("D098")),
        new DropsElement("UsageSummary", List.of("qualityOfReading"), "D099", killedBy("D099")),
        new DropsElement(
            "UsageSummary",
            List.of("statusTimeStamp"),
            "D100",
            killedBy("D100").collateral(SCHEMA)),
        new DropsElement("UsageSummary", List.of("billLastPeriod"), "D091", killedBy("D091")),
        new DropsElement(
            "UsageSummary", List.of("costAdditionalLastPeriod"), "D093", killedBy("D093")),
        new DropsElement("UsageSummary", List.of("currency"), "D094", killedBy("D094")),
        new DropsElementOfElectricityType("phase", "D064"),
        new DropsElementOfElectricityType("accumulationBehaviour", "D078"));
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
        new MillisecondTimes(),
        new EmptiesBlock(),
        new DropsOneValue());
  }
}
