package dev.greenlight.model;

import java.time.LocalDate;

/**
 * What a person says of a duty that no machine can judge.
 *
 * @param testCase the case that asks for it
 * @param by who looked
 * @param on when
 * @param found what he found
 * @param note what he saw, in his words; empty for nothing
 */
public record Attestation(String testCase, String by, LocalDate on, Found found, String note) {
  /** Tag of the cases that a person decides. */
  public static final String TAG = "attested";

  /** What a person finds. */
  public enum Found {
    /** It is so. */
    HOLDS,
    /** It is not so. */
    DOES_NOT_HOLD,
    /** There is no such thing to look at. */
    DOES_NOT_APPLY;

    /** Where there was something to look at. */
    public static Found of(boolean holds) {
      return holds ? HOLDS : DOES_NOT_HOLD;
    }
  }

  /** Whether it is so. */
  public boolean holds() {
    return found == Found.HOLDS;
  }

  /** As a report tells it. */
  public String inWords() {
    return "attested by "
        + by
        + " on "
        + on
        + switch (found) {
          case HOLDS -> "";
          case DOES_NOT_HOLD -> " not to hold";
          case DOES_NOT_APPLY -> " not to apply";
        }
        + (note.isEmpty() ? "" : ": " + note);
  }
}
