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
                    atom(),
                    links(facts),
                    localTime(facts),
                    intervals(ruling),
                    channels(facts))
                .flatMap(all -> all);
    return rules.map(Duty::of).toList();
  }

  private static Stream<FeedRule> readability() {
    return Stream.of(
        new DocumentIsWellFormed(),
        new DocumentIsFeedOrEntry(),
        new DocumentHasNoDoctype(),
        new EncodingIsAsDeclared(),
        new NamespacesAreSpeltRight(),
        new DocumentIsXml(),
        new DocumentIsAlone());
  }

  private static Stream<FeedRule> atom() {
    return Stream.of(
        new AtomPartsAreSingle(),
        new IdsAreFilled(),
        new IdsAreUuidUrns(),
        new EntryIdsAreUnique(),
        new UpdatedIsNotBeforePublished(),
        new DatesAreUtc(),
        new EntriesCarryResources(),
        new ContentHoldsOneKind(),
        new ContentHoldsOneResource(),
        new FeedIdIsItsOwn(),
        new ResourcesStandInContent());
  }

  private static Stream<FeedRule> links(Facts facts) {
    return Stream.of(
        new RelatedLinksLeadSomewhere(facts.links()),
        new EntriesHaveOneSelfAndUp(),
        new SelfLinksNameOneKind(facts.links()),
        new LinksMatchLetterByLetter(facts.links()),
        new UsagePointsNameTheirMeterReadings(facts.links()),
        new ChannelsAreNotDoubled(facts.channels()),
        new LinksDoNotGoRound(facts.links()));
  }

  private static Stream<FeedRule> localTime(Facts facts) {
    return Stream.of(
        new DstRulesAreInRange(),
        new DstRulesHaveFourOctets(),
        new DstRulesAreSwitchedTogether(),
        new ZoneOffsetsAreInRange(),
        new ZoneOffsetsAreInSeconds(),
        new UsagePointsHaveOneClock(facts.links()));
  }

  private static Stream<FeedRule> intervals(FeedRuling ruling) {
    return Stream.of(
        new ReadingsAreContiguous(),
        new ReadingsDoNotOverlap(),
        new ReadingStartsAreUniqueAcrossBlocks(),
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
        new BlocksDoNotOverlap(channels),
        new ReadingsLastAsTheirTypeSays(channels),
        new DaysFollowTheClock(channels),
        new ReadingsLastSomeTime(channels),
        new DurationsAreNotOneShort(channels));
  }
}
