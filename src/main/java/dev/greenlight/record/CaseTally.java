package dev.greenlight.record;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Adds up what the journal says of one case. */
final class CaseTally {
  private final TestCase testCase;
  private final String notApplicable;
  private final List<CheckResult> checks = new ArrayList<>();
  private final Set<String> evidence = new LinkedHashSet<>();
  private Verdict halt = Verdict.NOT_APPLICABLE;
  private String cause;
  private String judgedBy;
  private String absence;
  private Attestation attestation;
  private boolean opened;
  private boolean closed;
  private String startedAt;
  private long durationMillis;

  /**
   * @param notApplicable why the case does not run; null when it does
   */
  CaseTally(TestCase testCase, String notApplicable) {
    this.testCase = testCase;
    this.notApplicable = notApplicable;
  }

  /** The same case as it begins; what was written of an earlier attempt counts no more. */
  CaseTally openedAnew(String at) {
    CaseTally tally = new CaseTally(testCase, notApplicable);
    tally.opened = true;
    tally.startedAt = at;
    return tally;
  }

  void adds(JournalEntry.Exhibited exhibited) {
    evidence.add(exhibited.id());
    if (exhibited.exhibit() instanceof Attested said) {
      attestation =
          new Attestation(
              testCase.id(),
              said.by(),
              LocalDate.parse(said.on()),
              Attestation.Found.of(said.holds()),
              said.note());
    }
  }

  /** What several cases look at was put on record by none of them: it is evidence of each. */
  void adds(CheckResult result) {
    checks.add(result);
    evidence.addAll(result.exhibits());
  }

  void halts(JournalEntry.CaseHalted halted) {
    if (halted.verdict() == Verdict.NOT_APPLICABLE) {
      absence = halted.cause();
    }
    if (halted.verdict().severity() > halt.severity()) {
      halt = halted.verdict();
      cause = halted.cause();
      judgedBy = halted.judgedBy();
    }
  }

  void closes(long millis) {
    closed = true;
    durationMillis = millis;
  }

  /** Id of the case that judges what this one waited for, if that is why it ended as it did. */
  Optional<String> waitedFor() {
    return closed && isHalted() ? Optional.ofNullable(judgedBy) : Optional.empty();
  }

  private boolean isHalted() {
    return checked().and(halt) != checked();
  }

  private Verdict checked() {
    return Verdict.worst(checks.stream().map(CheckResult::verdict));
  }

  TestCaseResult result() {
    Verdict verdict = checked().and(halt);
    if (notApplicable != null) {
      return result(Verdict.NOT_APPLICABLE, notApplicable);
    }
    if (!opened || !closed) {
      return result(
          verdict.and(Verdict.INCONCLUSIVE),
          opened
              ? "interrupted: the run was cut off during this case"
              : "interrupted: the run did not get to this case");
    }
    if (verdict == Verdict.NOT_APPLICABLE && absence != null) {
      return result(Verdict.NOT_APPLICABLE, absence);
    }
    if (checks.isEmpty() && halt == Verdict.NOT_APPLICABLE) {
      return result(
          Verdict.ERROR, "the scenario ended without a recorded check: it proves nothing");
    }
    return result(verdict, isHalted() ? cause : undecided(verdict));
  }

  private TestCaseResult result(Verdict verdict, String reason) {
    return new TestCaseResult(
        testCase,
        verdict,
        reason,
        null,
        List.copyOf(evidence),
        checks,
        startedAt,
        durationMillis,
        null,
        attestation);
  }

  /** Of several checks, one that is why the case ended so: another may have had nothing to say. */
  private String undecided(Verdict verdict) {
    return checks.stream()
        .filter(check -> check.verdict().severity() == verdict.severity())
        .map(CheckResult::reason)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
