package dev.greenlight.stage;

import dev.greenlight.model.Verdict;

/**
 * Tells JUnit at the end of a scenario that not all was well. Says nothing that the journal does
 * not say already.
 */
public final class VerdictReached extends AssertionError {
  private static final long serialVersionUID = 1L;

  public VerdictReached(Verdict verdict) {
    super("verdict " + verdict);
  }
}
