package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.util.List;

/** What becomes of a usage point when its meter is swapped. */
public enum MeterSwap {
  /** The new meter goes on where the old one ended; all else stays. */
  CARRIES_ON,
  /** The new meter gets a usage point of its own. */
  AS_ANOTHER_USAGE_POINT,
  /** What the old meter measured is there no more. */
  FORGETS_OLD_READINGS,
  /** The new meter begins before the old one ended. */
  OVERLAPS,
  /** What the new meter measured is dated as if it had been told long before. */
  DATES_BACK;

  /**
   * What is there thereafter.
   *
   * @param lastDay what the new meter has measured
   * @param since when it is told of
   */
  List<Branch> made(UsagePointBranch old, History lastDay, Instant since) {
    return switch (this) {
      case CARRIES_ON -> List.of(old.withNewMeter(lastDay.whole(), since, true));
      case AS_ANOTHER_USAGE_POINT -> List.of(old, old.beside(lastDay));
      case FORGETS_OLD_READINGS -> List.of(old.withNewMeter(lastDay.whole(), since, false));
      case DATES_BACK -> List.of(old.withNewMeter(lastDay.whole(), Resources.BEGINNING, true));
      case OVERLAPS ->
          List.of(
              old.withNewMeter(
                  History.between(lastDay.first().minusDays(1), lastDay.end()), since, true));
    };
  }
}
