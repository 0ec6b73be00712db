package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.INTERVAL_BLOCK;
import static dev.greenlight.judge.feed.Kind.LOCAL_TIME_PARAMETERS;
import static dev.greenlight.judge.feed.Kind.METER_READING;
import static dev.greenlight.judge.feed.Kind.READING_TYPE;
import static dev.greenlight.judge.feed.Kind.USAGE_POINT;
import static dev.greenlight.judge.feed.Rel.SELF;
import static dev.greenlight.judge.feed.Rel.UP;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.RuleSource;
import dev.greenlight.model.Profile;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.function.Predicate;

/** The published tests, block by block as in their table. */
public final class OfficialRules implements RuleSource {
  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    DutyList table = new DutyList(Interpretation.of(ruling), facts.links());
    common(table);
    meterReadings(table);
    intervalBlocks(table);
    readingTypes(table);
    ChannelTests.list(table);
    SummaryTests.list(table);
    if (ruling.asksForParkedTests()) {
      ParkedTests.list(table);
    }
    if (ruling.profile() == Profile.OFFICIAL_2026) {
      TodaysTests.list(table);
    }
    return table.duties();
  }

  /** FB_01. */
  private static void common(DutyList table) {
    Interpretation interpretation = table.interpretation();
    LinkGraph links = table.links();
    table.is("D000", new DocumentIsFeed(interpretation.asCoded()));
    table.feedHasPart("D001", "id");
    table.feedHasPart("D002", "title");
    table.feedHasPart("D003", "updated");
    table.is("D004", new IdsAreUnique(interpretation, table.links().ids()));
    table.feedHolds("D006", USAGE_POINT);
    table.relatesToOneAtMost("D007", USAGE_POINT, LOCAL_TIME_PARAMETERS);
    table.states("D008", USAGE_POINT, "ServiceCategory", "kind");
    table.entryHasPart("D009", USAGE_POINT, "published");
    table.entryHasPart("D010", USAGE_POINT, "updated");
    table.entryHasPart("D011", USAGE_POINT, "id");
    table.entryHasPart("D012", USAGE_POINT, "title");
    table.entryHasLink("D013", USAGE_POINT, SELF);
    table.selfLinkIsUnique("D014", USAGE_POINT);
    table.entryHasLink("D015", USAGE_POINT, UP);
    table.is("D016", new UsagePointRelatesToMeterReadings(interpretation, links));
    table.is("D135", new LocalTimeIsUsed(interpretation, links));
    table.feedHolds("D136", LOCAL_TIME_PARAMETERS);
    table.entryHasPart("D137", LOCAL_TIME_PARAMETERS, "title");
    table.entryHasPart("D138", LOCAL_TIME_PARAMETERS, "id");
    table.entryHasLink("D139", LOCAL_TIME_PARAMETERS, SELF);
    table.entryHasLink("D140", LOCAL_TIME_PARAMETERS, UP);
    table.entryHasPart("D141", LOCAL_TIME_PARAMETERS, "published");
    table.entryHasPart("D142", LOCAL_TIME_PARAMETERS, "updated");
    table.selfLinkIsUnique("D143", LOCAL_TIME_PARAMETERS);
  }

  /** FB_04, first part. */
  private static void meterReadings(DutyList table) {
    Interpretation interpretation = table.interpretation();
    LinkGraph links = table.links();
    table.entryHasPart("D018", METER_READING, "id");
    table.entryHasPart("D019", METER_READING, "title");
    table.entryHasLink("D020", METER_READING, SELF);
    table.selfLinkIsUnique("D021", METER_READING);
    table.entryHasLink("D022", METER_READING, UP);
    table.belongsToOne("D023", METER_READING, USAGE_POINT);
    table.relatesToOne("D024", METER_READING, READING_TYPE);
    table.is("D025", new MeterReadingHasBlocks(interpretation, links));
    table.is("D026", new IntervalChannelHasBlocks(interpretation, links));
    table.feedHolds("D027", METER_READING);
    table.is("D028", new MeterReadingIsInContent(interpretation));
    table.entryHasPart("D029", METER_READING, "published");
    table.entryHasPart("D030", METER_READING, "updated");
    table.is("D054", new MeterReadingHasOneLinkToReadingType(interpretation, links));
    table.is("D145", new ReadingStartsAreUnique(interpretation, links));
    table.is("D146", new BlockStartsAreUnique(interpretation, links, links.scratch()));
  }

  /** FB_04, second part. */
  private static void intervalBlocks(DutyList table) {
    table.entryHasPart("D031", INTERVAL_BLOCK, "id");
    table.feedHolds("D032", INTERVAL_BLOCK);
    table.entryHasPart("D033", INTERVAL_BLOCK, "title");
    table.entryHasLink("D034", INTERVAL_BLOCK, SELF);
    table.selfLinkIsUnique("D035", INTERVAL_BLOCK);
    table.entryHasLink("D036", INTERVAL_BLOCK, UP);
    table.belongsToOne("D037", INTERVAL_BLOCK, METER_READING);
    table.blockIntervalStates("D038", "duration");
    table.blockIntervalStates("D039", "start");
    table.entryHasPart("D040", INTERVAL_BLOCK, "published");
    table.entryHasPart("D041", INTERVAL_BLOCK, "updated");
    table.is(
        "D042",
        new SomeReadingStartsWithSomeBlock(table.links()),
        new FirstReadingStartsWithBlock());
    table.readingStates("D044", "timePeriod", "duration");
    table.readingStates("D045", "timePeriod", "start");
    table.readingStates("D046", "value");
  }

  /** FB_04, third part. */
  private static void readingTypes(DutyList table) {
    Predicate<Element> withIntervals =
        table.interpretation().asCoded() ? type -> true : ReadingTypes.REGISTER.negate();
    table.entryHasPart("D048", READING_TYPE, "id");
    table.feedHolds("D049", READING_TYPE);
    table.entryHasPart("D050", READING_TYPE, "title");
    table.readingTypeHasLink("D051", SELF);
    table.selfLinkIsUnique("D052", READING_TYPE);
    table.readingTypeHasLink("D053", UP);
    table.states("D062", READING_TYPE, withIntervals, "intervalLength");
    table.states("D063", READING_TYPE, "kind");
    table.states("D065", READING_TYPE, "powerOfTenMultiplier");
    table.states("D068", READING_TYPE, "uom");
    table.entryHasPart("D069", READING_TYPE, "published");
    table.entryHasPart("D070", READING_TYPE, "updated");
  }
}
