package dev.greenlight.model;

import java.util.List;

/**
 * What one check said.
 *
 * @param id the check with its parameters, such as {@code RefusesWith[invalid_grant]}
 * @param requirement id of the requirement that it decides on
 * @param verdict never {@link Verdict#PASS} when {@code inspected} is 0
 * @param inspected how many things it looked at
 * @param findings the defects
 * @param reason why it could not decide; null when it did
 * @param exhibits ids of the evidence it saw
 * @param dissent what the other reading of a dispute would have said; null where it says the same,
 *     or nothing is disputed
 */
public record CheckResult(
    String id,
    String requirement,
    Verdict verdict,
    long inspected,
    List<ReportedFinding> findings,
    String reason,
    List<String> exhibits,
    Dissent dissent) {

  public CheckResult {
    findings = List.copyOf(findings);
    exhibits = List.copyOf(exhibits);
  }

  /** Of what is not disputed. */
  public CheckResult(
      String id,
      String requirement,
      Verdict verdict,
      long inspected,
      List<ReportedFinding> findings,
      String reason,
      List<String> exhibits) {
    this(id, requirement, verdict, inspected, findings, reason, exhibits, null);
  }

  /** The same, with what the other reading says. */
  public CheckResult besides(Dissent other) {
    return new CheckResult(id, requirement, verdict, inspected, findings, reason, exhibits, other);
  }
}
