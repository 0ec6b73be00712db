package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sins against summaries of power quality (FB_17). Some are committed on what a Data Custodian
 * serves, so that a run sees them; the others would tell it the same.
 */
final class QualityDeviations {
  private static final String QUALITY = "ElectricPowerQualitySummary";

  private QualityDeviations() {}

  /** Those of {@link FeedDeviations}. */
  static List<FeedDeviation> served() {
    return List.of(
        drops("D113", killedBy("D113"), "flickerPlt"),
        drops("D121", killedBy("D121", "D134", SCHEMA), "summaryInterval"),
        new DropsEvery(QUALITY, "D126", killedBy("D126").collateral("GBX-LNK-01", "GBX-LNK-15")));
  }

  /** Those of {@link ShowcaseDeviations}. */
  static List<FeedDeviation> shown() {
    return Stream.of(contents(), entries(), own()).flatMap(List::stream).toList();
  }

  /** What each summary holds. */
  private static List<FeedDeviation> contents() {
    return List.of(
        drops("D114", killedBy("D114"), "flickerPst"),
        drops("D115", killedBy("D115"), "harmonicVoltage"),
        drops("D116", killedBy("D116"), "longInterruptions"),
        drops("D117", killedBy("D117"), "mainsVoltage"),
        drops("D118", killedBy("D118"), "powerFrequency"),
        drops("D119", killedBy("D119"), "rapidVoltageChanges"),
        drops("D120", killedBy("D120"), "shortInterruptions"),
        drops("D122", killedBy("D122"), "supplyVoltageDips"),
        drops("D123", killedBy("D123"), "supplyVoltageImbalance"),
        drops("D124", killedBy("D124"), "supplyVoltageVariations"),
        drops("D125", killedBy("D125"), "tempOvervoltage"),
        drops("D134", killedBy("D134", SCHEMA), "summaryInterval", "start"));
  }

  /** Their entries. */
  private static List<FeedDeviation> entries() {
    return List.of(
        new DropsPart("title", QUALITY, "D127", killedBy("D127")),
        new DropsPart("id", QUALITY, "D128", killedBy("D128").andOfficially("D004")),
        new DropsLinks("self", QUALITY, "D129", killedBy("D129").andOfficially("D133")),
        new DropsLinks("up", QUALITY, "D130", killedBy("D130").collateral("GBX-LNK-01")),
        new DropsPart("published", QUALITY, "D131", killedBy("D131")),
        new DropsPart("updated", QUALITY, "D132", killedBy("D132")),
        new DuplicatesEntry(
            QUALITY, "D133", killedBy("D133").collateral("GBX-ATM-07", "D004", "GBX-PQ-01")));
  }

  /** Our own rules on them. */
  private static List<FeedDeviation> own() {
    return List.of(
        new RewritesText(
            "CountsFiftyHertz",
            "Says 50 Hz in one summary and 60 Hz in the others.",
            QUALITY,
            List.of("powerFrequency"),
            frequency -> "50000000",
            "GBX-PQ-02",
            killedBy("GBX-PQ-02")),
        new RewritesText(
            "SaysUnknownProtocol",
            "Measures power quality by a protocol that nobody defined.",
            QUALITY,
            List.of("measurementProtocol"),
            protocol -> "7",
            "GBX-PQ-03",
            killedBy("GBX-PQ-03")),
        ChangesNumber.of(
            "ObservesQualityAtNoTime",
            "Sums up the quality of power over no time at all.",
            duration -> 0,
            "GBX-PQ-01",
            QUALITY,
            "summaryInterval",
            "duration"),
        ChangesNumber.of(
            "WritesPlainHertz",
            "Gives the frequency of power in plain hertz.",
            frequency -> frequency / 1_000_000,
            "GBX-PQ-02",
            QUALITY,
            "powerFrequency"),
        ChangesNumber.of(
            "ShowsFlickerOfSixty",
            "Shows flicker that no lamp has, as who scales it twice.",
            flicker -> 100 * flicker,
            "GBX-PQ-02",
            QUALITY,
            "flickerPlt"),
        ChangesNumber.of(
            "TurnsHarmonicNegative",
            "Gives a harmonic voltage below nothing.",
            voltage -> -2_400_000,
            "GBX-PQ-02",
            QUALITY,
            "harmonicVoltage"),
        new OrphansQualitySummary());
  }

  private static FeedDeviation drops(String duty, Detection detection, String... path) {
    return new DropsElement(QUALITY, List.of(path), duty, detection);
  }
}
