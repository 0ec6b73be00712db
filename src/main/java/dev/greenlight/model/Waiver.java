package dev.greenlight.model;

import java.time.LocalDate;

/**
 * A known deviation of the system under test that is accepted for a while. Changes what a run exits
 * with, never a verdict.
 *
 * @param testCase id of the case
 * @param reason why it is accepted
 * @param expires last day on which it holds, in UTC; null for no end
 * @param ticket where its mending is followed; null for nowhere
 */
public record Waiver(String testCase, String reason, LocalDate expires, String ticket) {

  /** The reason with everything that goes with it. */
  public String inWords() {
    return reason
        + (ticket == null ? "" : " [" + ticket + "]")
        + (expires == null ? "" : " (until " + expires + ")");
  }
}
