package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;
import static dev.greenlight.party.deviation.Detection.killedBy;

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
  private DownloadDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(names(), revisions(), facts()).flatMap(List::stream).toList();
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

  private static List<FeedDeviation> revisions() {
    return List.of(
        renames("UsagePoint", "GBX-XF-01"),
        renames("MeterReading", "GBX-XF-02"),
        renames("ReadingType", "GBX-XF-02"),
        renames("IntervalBlock", "GBX-XF-06"),
        renames("UsageSummary", "GBX-XF-06"),
        new BendsEntry(
            "RevisesValueUndated",
            "Revises a value of a block and leaves its date.",
            "IntervalBlock",
            entry -> revise(entry.resource()),
            "GBX-XF-03",
            killedBy("GBX-XF-03").collateral("GBX-XF-05")),
        new BendsEntry(
            "RevisesValueWithoutQuality",
            "Revises a value of a block and does not say why.",
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
        entry -> entry.element().at("id").text("urn:uuid:5d0f1c3a-7b64-5e29-8f31-9a6c2d4b7e18"),
        duty,
        killedBy(duty));
  }

  static void revise(XmlElement block) {
    FeedDeviation.add(FeedDeviation.middleReading(block).at("value"), 1);
  }

  static void date(XmlElement updated) {
    updated.text(Instant.parse(updated.text()).plus(Duration.ofHours(1)).toString());
  }

  private static List<FeedDeviation> facts() {
    return List.of(
        new PadsDocument(),
        new DisguisesMeterNumber(),
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
