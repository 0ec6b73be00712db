package dev.greenlight.model;

import java.util.List;

/**
 * What a check would have said of the same evidence under the other reading of a disputed point.
 *
 * @param profile that takes the other side
 * @param verdict another one than was given
 * @param findings the defects under that reading
 * @param reason why nothing is decided under that reading; null when it is
 */
public record Dissent(
    Profile profile, Verdict verdict, List<ReportedFinding> findings, String reason) {
  public Dissent {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
