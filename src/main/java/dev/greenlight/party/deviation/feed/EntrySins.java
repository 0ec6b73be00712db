package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;
import static dev.greenlight.party.deviation.feed.BendsEntry.part;

import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Sins against ids, titles, dates and contents of entries. */
final class EntrySins {
  private static final int VERSION = "urn:uuid:xxxxxxxx-xxxx-".length();
  private static final int VARIANT = VERSION + "Mxxx-".length();

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
        new BendsEntry(
            "EmptiesTitle",
            "Leaves the title of an entry empty.",
            "IntervalBlock",
            part("title", title -> ""),
            "GBX-ATM-03",
            killedBy("GBX-ATM-03")),
        new BendsEntry(
            "SendsRandomUuid",
            "Makes the UUID of an entry up at random.",
            "IntervalBlock",
            part("id", id -> digit(id, VERSION, "4")),
            "GBX-ATM-05",
            killedBy("GBX-ATM-05")),
        new BendsEntry(
            "TypesUuid",
            "Types a UUID that no program made.",
            "IntervalBlock",
            part("id", id -> "urn:uuid:11111111-1111-5111-8111-111111111112"),
            "GBX-ATM-06",
            killedBy("GBX-ATM-06")),
        new BendsEntry(
            "SendsUuidOfOtherVariant",
            "Writes a UUID of a variant that has no versions.",
            "MeterReading",
            part("id", id -> digit(id, VARIANT, "c")),
            "GBX-ATM-06",
            killedBy("GBX-ATM-06").collateral("EU_FB04_DE_002")),
        new SendsBareUuid(),
        new RepeatsTitle(),
        new RepeatsUpdated(),
        new UpdatesBeforePublishing(),
        new BendsEntry(
            "PublishesInLastCentury",
            "Dates the publication of an entry to a century before the standard.",
            "IntervalBlock",
            part("published", date -> "1970-01-01T00:00:00Z"),
            "GBX-ATM-11",
            killedBy("GBX-ATM-11")),
        new BendsEntry(
            "UpdatesInTheFuture",
            "Dates the last change of an entry to a day that is still to come.",
            "MeterReading",
            part("updated", date -> "2199-01-01T00:00:00Z"),
            "GBX-ATM-11",
            killedBy("GBX-ATM-11")),
        new BendsFeed(
            "KeepsOldDateOfFeed",
            "Keeps the date of a feed to which entries were added.",
            feed -> feed.at("updated").text("2020-02-02T05:00:00Z"),
            "GBX-ATM-12",
            killedBy("GBX-ATM-12")),
        new BendsFeed(
            "NamesAuthorByAddress",
            "Says of the author of a feed an address, and no name.",
            feed ->
                feed.children()
                    .add(
                        feed.children().indexOf(feed.at("title")) + 1,
                        XmlElement.atom("author")
                            .with(XmlElement.atom("uri").text("https://custodian.test/"))),
            "GBX-ATM-01",
            killedBy("GBX-ATM-01")),
        new WritesLocalDates(),
        new WritesDatesWithoutZone(),
        new DropsContent(),
        new EmptiesContent(),
        new EscapesContent(),
        new MixesKindsInOneContent(),
        new PutsTwoUsagePointsInOneContent(),
        new MovesMeterReadingOutOfContent(),
        new MovesLocalTimeOutOfContent(),
        new UsesIdOfEntryForFeed(),
        new BendsFeed(
            "NamesTwoCertificates",
            "Names two certificates for one feed.",
            EntrySins::certifyAgain,
            "GBX-ATM-17",
            killedBy("GBX-ATM-17").alsoBreaks("certificate_linked", "TC_CERTIFICATE_BATCH")));
  }

  private static String digit(String id, int place, String digit) {
    return id.substring(0, place) + digit + id.substring(place + 1);
  }

  private static void certifyAgain(XmlElement feed) {
    XmlElement certificate =
        feed.children("link")
            .filter(link -> link.attributes().get("href").contains("/certificate/"))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("the feed names no certificate"));
    XmlElement another = certificate.copy();
    another.attribute(
        "href",
        certificate
            .attributes()
            .get("href")
            .replaceFirst("[^/]*$", "8e4f6a31-ac97-513d-9fa0-6a53b7c9daec"));
    feed.addAfter(certificate, another);
  }
}
