package dev.greenlight.model;

import java.time.LocalDate;

/**
 * What a person says of a duty that no machine can judge.
 *
 * @param testCase the case that asks for it
 * @param by who looked
 * @param on when
 * @param holds what he found
 * @param note what he saw, in his words; empty for nothing
 */
public record Attestation(String testCase, String by, LocalDate on, boolean holds, String note) {
  /** Tag of the cases that a person decides. */
  public static final String TAG = "attested";

  /** As a report tells it. */
  public String inWords() {
    return "attested by "
        + by
        + " on "
        + on
        + (holds ? "" : " not to hold")
        + (note.isEmpty() ? "" : ": " + note);
  }
}
