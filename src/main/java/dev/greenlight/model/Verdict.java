package dev.greenlight.model;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What is said of a check, a test case, a function block or a run; the words of ISO/IEC 9646 and
 * TTCN.
 *
 * <p>Ordered by severity: of several verdicts the worst wins. {@link #INCONCLUSIVE} and {@link
 * #BLOCKED} weigh the same.
 */
public enum Verdict {
  /**
   * The subject is optional and absent, or not claimed; nothing was tested and nothing had to be.
   */
  NOT_APPLICABLE(0),
  /** The duty was inspected at least once and held every time. */
  PASS(1),
  /** A duty that is not mandatory did not hold. */
  WARNING(2),
  /** A person has to look. */
  REVIEW(3),
  /** The evidence does not suffice for a decision. */
  INCONCLUSIVE(4),
  /** A precondition was not reached; the reason names the first cause. */
  BLOCKED(4),
  /** A mandatory duty did not hold. */
  FAIL(5),
  /** The harness itself is at fault; says nothing about the system under test. */
  ERROR(6);

  private static final Comparator<Verdict> BY_SEVERITY = Comparator.comparingInt(Verdict::severity);

  private final int severity;

  Verdict(int severity) {
    this.severity = severity;
  }

  /** Rank in the order of severity, from 0; equal ranks weigh the same. */
  public int severity() {
    return severity;
  }

  /** Whether something was tested and decided: {@link #PASS}, {@link #WARNING} or {@link #FAIL}. */
  public boolean isDecided() {
    return this == PASS || this == WARNING || this == FAIL;
  }

  /** The worse of the two; of two that weigh the same, this one. */
  public Verdict and(Verdict other) {
    return other.severity > severity ? other : this;
  }

  /** The worst of all; {@link #NOT_APPLICABLE} of none. */
  public static Verdict worst(Stream<Verdict> verdicts) {
    return verdicts.max(BY_SEVERITY).orElse(NOT_APPLICABLE);
  }
}
