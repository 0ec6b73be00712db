package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;
import static dev.greenlight.party.deviation.Detection.killedBy;
import static dev.greenlight.party.deviation.feed.BendsEntry.link;
import static dev.greenlight.party.deviation.feed.BendsEntry.part;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of sins that no run shows: in the name of a file, beside an earlier download of the same
 * data, or where what is noticed is only worth knowing and never weighs on a verdict.
 *
 * <p>They are tried in process only, on {@link Specimen#DOWNLOAD}: the right batch is the earlier
 * download, the bent one the later.
 */
public final class DownloadDeviations {
  static final String ANOTHER_ID = "urn:uuid:5d0f1c3a-7b64-5e29-8f31-9a6c2d4b7e18";

  private DownloadDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(names(), ids(), revisions(), dates(), facts()).flatMap(List::stream).toList();
  }

  /** Those against Retail Customer data, on {@link Specimen#CUSTOMER_DOWNLOAD}. */
  static List<FeedDeviation> ofCustomers() {
    return List.of(
        renames("Customer", "GBX-XF-07"),
        renames("Meter", "GBX-XF-07"),
        renames("Statement", "GBX-XF-06"),
        new BendsEntry(
            "CorrectsStatementUnderNewId",
            "Corrects when a statement was issued, and gives it a new id with that.",
            "Statement",
            entry -> {
              FeedDeviation.add(entry.resource().at("issueDateTime"), 1);
              entry.element().at("id").text(ANOTHER_ID);
            },
            "GBX-XF-06",
            killedBy("GBX-XF-06")),
        new LosesMeters(),
        new BendsEntry(
            "RevisesAgreementUndated",
            "Revises when an agreement was signed and leaves its date.",
            "CustomerAgreement",
            entry -> FeedDeviation.add(entry.resource().at("signDate"), -1),
            "GBX-XF-03",
            killedBy("GBX-XF-03")));
  }

  private static List<FeedDeviation> names() {
    return List.of(
        new MisnamesFile(
            "LeavesPeriodOutOfName",
            "Offers a file under a name with one date and no company.",
            "electric_2026-11-20.xml",
            "GBX-FIL-07",
            underOwnProfiles("GBX-FIL-07")),
        new MisnamesFile(
            "NamesFileAfterAccount",
            "Offers a file under the number of an account.",
            "Reference_Electric_Hourly_4711081599_2026-09-20_2026-11-20.xml",
            "GBX-FIL-08",
            underOwnProfiles("GBX-FIL-08")));
  }

  /** Rules on files that are not about whether one can be read say nothing as published. */
  private static Detection underOwnProfiles(String rule) {
    return killedAsLabelled(rule);
  }

  private static List<FeedDeviation> ids() {
    return List.of(
        renames("UsagePoint", "GBX-XF-01"),
        renames("MeterReading", "GBX-XF-02"),
        renames("ReadingType", "GBX-XF-02"),
        renames("IntervalBlock", "GBX-XF-06"),
        renames("UsageSummary", "GBX-XF-06"),
        new BendsEntry(
            "CorrectsBillUnderNewId",
            "Corrects when a bill was made, and gives it a new id with that.",
            "UsageSummary",
            entry -> {
              FeedDeviation.add(entry.resource().at("statusTimeStamp"), 1);
              entry.element().at("id").text(ANOTHER_ID);
            },
            "GBX-XF-06",
            killedBy("GBX-XF-06")),
        new BendsEntry(
            "CorrectsQualityUnderNewId",
            "Corrects the number of long interruptions in a summary, and gives it a new id with"
                + " that.",
            "ElectricPowerQualitySummary",
            entry -> {
              FeedDeviation.add(entry.resource().at("longInterruptions"), 1);
              entry.element().at("id").text(ANOTHER_ID);
            },
            "GBX-XF-06",
            killedBy("GBX-XF-06")),
        new BendsEntry(
            "MovesBlock",
            "Gives a block another address under the same id.",
            "IntervalBlock",
            link("self", href -> href + "n"),
            "GBX-XF-09",
            killedBy("GBX-XF-09")),
        new ReplacesReadingType());
  }

  private static List<FeedDeviation> dates() {
    return List.of(
        new BendsEntry(
            "PublishesAgain",
            "Says that a block was published at another time than it said before.",
            "IntervalBlock",
            part("published", date -> later(date, Duration.ofHours(-1))),
            "GBX-XF-08",
            killedBy("GBX-XF-08")),
        new BendsEntry(
            "TurnsUpdatedBack",
            "Says that a UsagePoint was changed last before it was.",
            "UsagePoint",
            part("updated", date -> later(date, Duration.ofHours(-1))),
            "GBX-XF-08",
            killedBy("GBX-XF-08").collateral("GBX-ATM-09")));
  }

  private static List<FeedDeviation> revisions() {
    return List.of(
        new BendsEntry(
            "RevisesReadingTypeUndated",
            "Says another phase of a ReadingType and leaves its date.",
            "ReadingType",
            entry -> entry.resource().at("phase").text("128"),
            "GBX-XF-03",
            // That of gas, which has none.
            killedBy("GBX-XF-03").collateral("GBX-RT-06")),
        new LosesBlock(),
        new LosesUsagePoint(),
        new BendsEntry(
            "RevisesValueUndated",
            "Revises a value of a block and leaves its date.",
            "IntervalBlock",
            entry -> revise(entry.resource()),
            "GBX-XF-03",
            killedBy("GBX-XF-03").collateral("GBX-XF-05")),
        new BendsEntry(
            "RevisesValueWithoutQuality",
            "Sends a block under another id with another value, and does not say why.",
            "IntervalBlock",
            entry -> {
              revise(entry.resource());
              entry.element().at("id").text(ANOTHER_ID);
              link("self", href -> href + "n").accept(entry);
            },
            "GBX-XF-04",
            killedBy("GBX-XF-04").collateral("GBX-XF-05")),
        new BendsEntry(
            "RevisesValueOfSameQuality",
            "Revises a value of a block, dates that, and does not say it of the reading.",
            "IntervalBlock",
            entry -> {
              revise(entry.resource());
              date(entry.element().at("updated"));
            },
            "GBX-XF-04",
            killedBy("GBX-XF-04").collateral("GBX-XF-05")),
        new RevisesReadingsOfBill());
  }

  private static FeedDeviation renames(String kind, String duty) {
    return new BendsEntry(
        "RenewsIdOf" + kind,
        "Gives a " + kind + " a new id with each download.",
        kind,
        entry -> entry.element().at("id").text(ANOTHER_ID),
        duty,
        killedBy(duty));
  }

  static void revise(XmlElement block) {
    FeedDeviation.add(FeedDeviation.middleReading(block).at("value"), 1);
  }

  static void date(XmlElement updated) {
    updated.text(later(updated.text(), Duration.ofHours(1)));
  }

  private static String later(String date, Duration after) {
    return Instant.parse(date).plus(after).toString();
  }

  private static List<FeedDeviation> facts() {
    return List.of(
        new PadsDocument(),
        new DeclaresSchemaHint(),
        new LeavesOutTypesOfLinks(),
        new SaysContentIsAtom(),
        new CountsByTenThousandths(),
        new DeclaresBlocks(
            "ConcealsCosts",
            "Declares no block for the costs in the bills of the feed.",
            batch -> {},
            "GBX-FBD-02",
            killedBy("GBX-FBD-02"),
            1,
            4,
            5,
            10,
            12,
            15,
            28));
  }
}
