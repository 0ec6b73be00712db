package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** Sins against ids, titles, dates and contents of entries. */
final class EntrySins {
  private EntrySins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DropsPart("id", "LocalTimeParameters", "D138", killedBy("D138").andOfficially("D004")),
        new DropsPart("title", "LocalTimeParameters", "D137", killedBy("D137")),
        new DropsPart("published", "LocalTimeParameters", "D141", killedBy("D141")),
        new DropsPart("updated", "LocalTimeParameters", "D142", killedBy("D142")),
        new DropsPart("id", "UsagePoint", "D011", killedBy("D011").andOfficially("D004")),
        new DropsPart("title", "UsagePoint", "D012", killedBy("D012")),
        new DropsPart("published", "UsagePoint", "D009", killedBy("D009")),
        new DropsPart("updated", "UsagePoint", "D010", killedBy("D010")),
        new DropsPart("id", "MeterReading", "D018", killedBy("D018").andOfficially("D004")),
        new DropsPart("title", "MeterReading", "D019", killedBy("D019")),
        new DropsPart("published", "MeterReading", "D029", killedBy("D029")),
        new DropsPart("updated", "MeterReading", "D030", killedBy("D030")),
        new DropsPart("id", "ReadingType", "D048", killedBy("D048").andOfficially("D004")),
        new DropsPart("title", "ReadingType", "D050", killedBy("D050")),
        new DropsPart("published", "ReadingType", "D069", killedBy("D069")),
        new DropsPart("updated", "ReadingType", "D070", killedBy("D070")),
        new DropsPart("id", "IntervalBlock", "D031", killedBy("D031").andOfficially("D004")),
        new DropsPart("title", "IntervalBlock", "D033", killedBy("D033")),
        new DropsPart("published", "IntervalBlock", "D040", killedBy("D040")),
        new DropsPart("updated", "IntervalBlock", "D041", killedBy("D041")),
        new DropsPart("id", "UsageSummary", "D082", killedBy("D082").andOfficially("D004")),
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
        new MovesMeterReadingOutOfContent(),
        new MovesLocalTimeOutOfContent(),
        new UsesIdOfEntryForFeed());
  }
}
