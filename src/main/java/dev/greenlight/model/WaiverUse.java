package dev.greenlight.model;

import java.time.LocalDate;

/**
 * What a waiver was good for in a run.
 *
 * @param waiver as it was stated
 * @param state what became of it
 * @param remark why, in words
 */
public record WaiverUse(Waiver waiver, State state, String remark) {
  /** What can become of a waiver. */
  public enum State {
    /** Its case deviates: it does not count for the exit. */
    APPLIED,
    /** It has to be taken out of the run file. */
    STALE,
    /** This run does not tell whether it is still needed. */
    UNDECIDED
  }

  /**
   * Settles it.
   *
   * @param known whether there is such a case at all
   * @param day of the run, in UTC
   * @param verdict of the case; null when it is not part of the run
   */
  public static WaiverUse of(Waiver waiver, boolean known, LocalDate day, Verdict verdict) {
    if (!known) {
      return new WaiverUse(waiver, State.STALE, "there is no such test case");
    }
    if (waiver.expires() != null && waiver.expires().isBefore(day)) {
      return new WaiverUse(waiver, State.STALE, "it expired on " + waiver.expires());
    }
    if (verdict == null) {
      return new WaiverUse(waiver, State.UNDECIDED, "its case is no part of this run");
    }
    return switch (verdict) {
      case PASS -> new WaiverUse(waiver, State.STALE, "its case passes");
      case FAIL, WARNING -> new WaiverUse(waiver, State.APPLIED, "its case is " + verdict);
      case NOT_APPLICABLE, REVIEW, INCONCLUSIVE, BLOCKED, ERROR ->
          new WaiverUse(waiver, State.UNDECIDED, "its case is " + verdict);
    };
  }
}
