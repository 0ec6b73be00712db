package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;
import java.util.stream.Stream;

/** Greenlight's own rules; under {@code official-2018} only those on whether it can be read. */
public final class OwnRules implements RuleSource {

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    Stream<FeedRule> rules =
        ruling.official()
            ? readability()
            : Stream.of(
                    readability(),
                    file(ruling, facts),
                    privacy(),
                    atom(ruling, facts),
                    dates(ruling, facts),
                    links(facts),
                    addresses(ruling, facts),
                    localTime(ruling, facts),
                    intervals(ruling, facts),
                    channels(facts),
                    coverage(ruling, facts),
                    readingTypes(ruling, facts),
                    summaries(ruling, facts),
                    totals(ruling, facts),
                    values(facts),
                    grants(facts),
                    declarations(ruling, facts),
                    DownloadRules.of(facts))
                .flatMap(all -> all);
    return rules.map(Duty::of).toList();
  }

  private static Stream<FeedRule> readability() {
    return Stream.of(
        new DocumentIsWellFormed(),
        new DocumentIsFeedOrEntry(),
        new DocumentHasNoDoctype(),
        new EncodingIsAsDeclared(),
        new DocumentIsInUtf8(),
        new SchemaHintsAreAttributes(),
        new ContentTypesSayXml(),
        new DocumentsWriteTypesOfLinks(),
        new NamespacesAreSpeltRight(),
        new DocumentIsXml(),
        new DocumentIsAlone());
  }

  /** What is worth knowing of a file that can be read. */
  private static Stream<FeedRule> file(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new FileNameTellsItsContent(facts.delivery()),
        new FileNameNamesNobody(facts.delivery()),
        new ExtensionsAreSilent(),
        new TextsAreWhole(),
        new DocumentIsOfUsualSize(ruling),
        new SchemaIsOfToday(ruling.version(), facts));
  }

  private static Stream<FeedRule> privacy() {
    return Stream.of(
        new LabelsNameNobody(),
        new UsageCarriesNoCustomerFields(),
        new IdentifiersGiveNothingAway(),
        new LinksDoNotNumberTheCustomer());
  }

  private static Stream<FeedRule> atom(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new AtomPartsAreSingle(),
        new IdsAreFilled(),
        new TitlesAreFilled(),
        new IdsAreUuidUrns(),
        new IdsAreMadeFromNames(),
        new UuidsAreGenerated(),
        new EntryIdsAreUnique(facts.links().ids()),
        new UpdatedIsNotBeforePublished(),
        new DatesAreUtc(),
        new DatesHaveZone(),
        new EntriesCarryResources(),
        new ContentHoldsOneKind(),
        new ContentHoldsOneResource(),
        new FeedIdIsItsOwn(facts.links().ids()),
        new ResourcesStandInContent(),
        new CertificateIsNamedOnce(ruling),
        new SideEntriesAreComplete());
  }

  private static Stream<FeedRule> dates(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new DatesArePlausible(ruling.now()),
        new FeedIsAsNewAsItsEntries(ruling.now()),
        new EntriesAreDatedAfterTheirData(facts.channels()));
  }

  private static Stream<FeedRule> links(Facts facts) {
    return Stream.of(
        new RelatedLinksLeadSomewhere(facts.links()),
        new EntriesHaveOneSelfAndUp(),
        new SelfLinksNameOneKind(facts.links(), facts.scratch()),
        new LinksMatchLetterByLetter(facts.links()),
        new UsagePointsNameTheirMeterReadings(facts.links()),
        new ChannelsAreNotDoubled(facts.channels()),
        new SharedResourcesAreUsed(facts.links()),
        new UsagePointsHaveMeterReadings(facts),
        new QualitySummariesHaveOneUsagePoint(facts),
        new SummariesAreAdvertised(facts.links()),
        new LinksDoNotGoRound(facts.links(), facts.scratch()),
        new RelatedLinksStandOnce(),
        new MembersNameTheirOwner(facts.links(), facts.scratch()),
        new CollectionsAreOfTheirOwner(facts.links()),
        new FeedsSayWhereTheyLive(facts.links()));
  }

  /** How links are written. */
  private static Stream<FeedRule> addresses(FeedRuling ruling, Facts facts) {
    AddressBook book = new AddressBook();
    return Stream.of(
        new SelfLinksStandBelowUpLinks(facts.links(), book),
        new LinksNameTheirKind(facts.links(), book),
        new LinksEndAsTheyMust(facts.links(), book),
        new LinksAreWrittenAlike(facts.links()),
        new LinksLeadToPublicHosts(ruling.origin()),
        new PathsNameTheirUsagePoint(facts),
        new LinkTypesSayWhereTheyLead(facts.links()),
        new HrefsAreUris(),
        new RelationsAreOfEspi(),
        new SideEntriesAreLinked(facts.links()));
  }

  private static Stream<FeedRule> localTime(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new DstRulesAreInRange(),
        new DstRulesHaveFourOctets(),
        new DstRulesAreSwitchedTogether(),
        new DstRulesAreInOrder(),
        new DstOffsetsFitTheRules(),
        new DstRulesAreOfToday(ruling, facts),
        new ZoneOffsetsAreInRange(),
        new ZoneOffsetsAreInSeconds(),
        new UsagePointsHaveOneClock(facts.links()),
        new UsagePointsAllNameTheirClock(facts.links()),
        new ZoneOffsetsAreOfStandardTime(facts.channels()));
  }

  private static Stream<FeedRule> intervals(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new ReadingsAreContiguous(facts),
        new ReadingsDoNotOverlap(),
        new ReadingStartsAreUniqueAcrossBlocks(facts.scratch()),
        new ReadingsAreInOrder(),
        new BlockStartsWithItsFirstReading(),
        new BlockLastsAsLongAsItsReadings(),
        new ReadingsLieInTheirBlock(),
        new TimesAreInSeconds(),
        new StartsAreNotAncient(),
        new ReadingsAreNotOfTheFuture(ruling.now()),
        new PeriodsAreGivenThroughout(),
        new ReadingsHaveValues(),
        new BlocksHaveReadings(),
        new BlocksHaveIntervals());
  }

  /** What takes a whole feed: blocks together with what explains them. */
  private static Stream<FeedRule> channels(Facts facts) {
    Channels channels = facts.channels();
    return Stream.of(
        new BlocksDoNotOverlap(channels, facts.scratch()),
        new ReadingsLastAsTheirTypeSays(facts),
        new DaysFollowTheClock(channels),
        new DaysBeginAtMidnight(channels),
        new StartsAreNotLocalTime(channels),
        new StartsAreAligned(channels),
        new BlocksAreInOrder(channels),
        new ReadingsFillTheirBlock(channels),
        new ReadingsAreOfOneLength(channels),
        new ReadingsLastSomeTime(channels),
        new DurationsAreNotOneShort(channels));
  }

  /** How much time there is data of. */
  private static Stream<FeedRule> coverage(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new BlocksAreContiguous(facts, ruling.now()), new FileCoversThirteenMonths(ruling, facts));
  }

  private static Stream<FeedRule> readingTypes(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new TypeCodesAreListed(),
        new CommodityFitsService(facts),
        new UnitFitsKind(),
        new UnitFitsCommodity(),
        new AccumulationFitsKind(),
        new DirectionAndPhaseAreOfElectricity(),
        new IntervalDataHasLength(),
        new PeriodsFitIntervalLength(facts.channels()),
        new CostsAreInMoney(facts),
        new ReadingTypesDiffer(facts.scratch()),
        new EnergyIsNotInVoltAmperes(),
        new PrimaryMeteredHasPhase(),
        new RatingsFitWhatIsRated(),
        new StatesOfPointAgree(),
        new NodesAndRidersHold(ruling.now()),
        new FractionsAreFractions());
  }

  private static Stream<FeedRule> summaries(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new SummaryMeasurementsAreComplete(),
        new LineItemsAddUp(),
        new LineItemsMakeSense(),
        new BillingPeriodsArePlausible(),
        new StatusFollowsBillingPeriod(ruling.now()),
        new RatchetCoversBillingPeriod(),
        new RunningBillHasRunningTotal(),
        new SummariesHaveNameOfToday(ruling.version()),
        new QualityIntervalsArePast(ruling.now(), facts.channels()),
        new QualityFiguresArePlausible(),
        new QualityProtocolIsKnown());
  }

  private static Stream<FeedRule> totals(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new TotalsEqualReadings(facts),
        new RunningTotalsEqualReadings(facts),
        new CostsMakeTheBill(facts),
        new TotalsFitChannels(facts),
        new SummariesHaveCurrency(facts),
        new SummaryFitsService(facts),
        new BillsAreWithinTheData(facts),
        new BillingPeriodsFollowOneAnother(facts),
        new SummaryQualityFitsReadings(facts),
        new DemandsReachTheMean(facts),
        new DayTotalsEqualReadings(facts),
        new BillsArePlausible(ruling, facts),
        new BilledEnergyIsDelivered(facts),
        new MeasurementsReferToTypes(facts.links()),
        new MeasurementsAreStampedInTime(),
        new NetIsNotAboveGross(facts));
  }

  private static Stream<FeedRule> values(Facts facts) {
    return Stream.of(
        new OneWayFlowsAreNotNegative(facts),
        new ValuesAreNoPlaceholders(),
        new QualitiesAreKnown(facts.channels()),
        new ForecastsAreToCome(facts.channels()),
        new ReadingsAllHaveCost(),
        new ReadingsArePricedPlausibly(facts),
        new TemperaturesAreOfTheAir(facts),
        new MagnitudesArePlausible(facts),
        new ValuesVary(facts),
        new ValuesHaveNoSpikes(facts),
        new RegistersDoNotRunBack(facts),
        new RegistersCountTheIntervals(facts),
        new NetIsDeliveredLessReceived(facts),
        new LongReadingsAreSumsOfShort(facts),
        new PowersFitTogether(facts),
        new ReadingsHaveQuality(),
        new BucketsAreExplained(facts.channels()));
  }

  /** What is sent beside the data. */
  private static Stream<FeedRule> grants(Facts facts) {
    return Stream.of(
        new GrantsSayWhatIsGranted(facts.links()),
        new NotificationsNameWhatToFetch(facts.scratch()));
  }

  private static Stream<FeedRule> declarations(FeedRuling ruling, Facts facts) {
    return Stream.of(
        new DeclaredBlocksHaveData(ruling, facts.links()),
        new UndeclaredBlocksAreTold(ruling, facts),
        new IntervalMeteringNamesService(ruling),
        new BlocksComeWithTheirBase(ruling),
        new PointsHaveSummaries(ruling, facts),
        new EveryPointMeetsItsBlock(ruling, facts),
        new DeclaredBlocksAreMetered(ruling, facts));
  }
}
