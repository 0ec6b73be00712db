package dev.greenlight.proof.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Published tests that by their wording cannot fail alone, with the reason. */
public final class NeverAlone {
  private static final Map<String, String> REASONS =
      Map.of(
          "D024", "D054 asks for the same one ReadingType of each MeterReading",
          "D054", "D024 asks for the same one ReadingType of each MeterReading",
          "D026", "D025 asks of every MeterReading what this asks of those with interval data",
          "D103", "D108 asks for two parts of ratchetDemand, hence for ratchetDemand",
          "D104", "D109 asks for two parts of ratchetDemandPeriod, hence for that",
          "D105", "D110 asks for two parts of peakDemand, hence for peakDemand",
          "D106", "D111 asks for this part of currentDayOverallConsumption and one more",
          "D107", "D112 asks for this part of previousDayOverallConsumption and one more",
          "D121", "D134 asks for two parts of summaryInterval, hence for summaryInterval");

  private NeverAlone() {}

  /** All of them. */
  public static Set<String> ids() {
    return REASONS.keySet();
  }

  /** Why no document can break that rule and no other; empty when one can. */
  public static Optional<String> reason(String rule) {
    return Optional.ofNullable(REASONS.get(rule));
  }
}
