package dev.greenlight.model;

import java.util.List;

/**
 * What became of one test case.
 *
 * @param testCase the case
 * @param verdict the worst of its checks, or why there are none
 * @param reason why it was not decided; null when it was
 * @param firstCause id of the test case that judges what this one was waiting for in vain; null
 *     when it waited for nothing, or for what no case of the run judges
 * @param evidence ids of the journal entries of the case
 * @param checks what its checks said, in the order they were asked
 * @param startedAt when it began, RFC 3339; null when the run did not get to it
 * @param durationMillis how long it took
 * @param waiver that accepts a FAIL or WARNING for the exit; null for none
 * @param attestation what a person said, where that decided; null where a machine did
 */
public record TestCaseResult(
    TestCase testCase,
    Verdict verdict,
    String reason,
    String firstCause,
    List<String> evidence,
    List<CheckResult> checks,
    String startedAt,
    long durationMillis,
    Waiver waiver,
    Attestation attestation) {

  /** Of a case that a machine decides. */
  public TestCaseResult(
      TestCase testCase,
      Verdict verdict,
      String reason,
      String firstCause,
      List<String> evidence,
      List<CheckResult> checks,
      String startedAt,
      long durationMillis,
      Waiver waiver) {
    this(
        testCase,
        verdict,
        reason,
        firstCause,
        evidence,
        checks,
        startedAt,
        durationMillis,
        waiver,
        null);
  }

  public TestCaseResult {
    evidence = List.copyOf(evidence);
    checks = List.copyOf(checks);
  }

  /**
   * Whether it decides a block that was withdrawn: its case is what one of that block became, and
   * applied.
   */
  public boolean isHeirOf(FunctionBlockId withdrawn) {
    return verdict != Verdict.NOT_APPLICABLE
        && testCase.legacyIds().stream().anyMatch(old -> old.startsWith(withdrawn + "/"));
  }

  /** The same, accepted. */
  public TestCaseResult waivedBy(Waiver accepted) {
    return new TestCaseResult(
        testCase,
        verdict,
        reason,
        firstCause,
        evidence,
        checks,
        startedAt,
        durationMillis,
        accepted,
        attestation);
  }

  /** The same, following another case. */
  public TestCaseResult following(TestCaseResult first) {
    return new TestCaseResult(
        testCase,
        verdict,
        "first cause "
            + first.testCase.id()
            + " ("
            + first.verdict
            + (first.verdict == Verdict.PASS ? ", at another time" : "")
            + "): "
            + reason,
        first.testCase.id(),
        evidence,
        checks,
        startedAt,
        durationMillis,
        waiver,
        attestation);
  }

  /** What counts for the exit. */
  public Verdict verdictForExit() {
    return waiver == null ? verdict : Verdict.PASS;
  }
}
