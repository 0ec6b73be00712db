package dev.greenlight.cli;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;

/** What every command says to the shell; the contract that scripts rely on. */
public final class ExitCode {
  /** Conformant, or done. */
  public static final int OK = 0;

  /** Not conformant, or a difference was found. */
  public static final int NOT_CONFORMANT = 1;

  /** The command, the run file or the surroundings are not usable. */
  public static final int USAGE = 2;

  /** Inconclusive, blocked, a review is open, or interrupted. */
  public static final int INCOMPLETE = 3;

  /** The harness itself failed. */
  public static final int HARNESS_ERROR = 4;

  /** A waiver is stale, or something passed that was expected to fail. */
  public static final int STALE = 5;

  private ExitCode() {}

  /**
   * The exit code of a run: what is waived does not count, a stale waiver does. One in which
   * nothing was decided is not complete.
   */
  public static int of(RunResult result) {
    int decided = of(result.verdictForExit());
    int code = result.hasDecided() ? decided : worst(decided, INCOMPLETE);
    return result.staleWaivers().isEmpty() ? code : worst(code, STALE);
  }

  /** The exit code of a verdict. */
  public static int of(Verdict verdict) {
    return switch (verdict) {
      case ERROR -> HARNESS_ERROR;
      case FAIL -> NOT_CONFORMANT;
      case INCONCLUSIVE, BLOCKED, REVIEW -> INCOMPLETE;
      case WARNING, PASS, NOT_APPLICABLE -> OK;
    };
  }

  /** The one that counts when several apply: the first of 4, 2, 1, 3, 5, 0. */
  public static int worst(int one, int other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(int code) {
    return switch (code) {
      case HARNESS_ERROR -> 0;
      case USAGE -> 1;
      case NOT_CONFORMANT -> 2;
      case INCOMPLETE -> 3;
      case STALE -> 4;
      case OK -> 5;
      default -> throw new IllegalArgumentException(code + " is no exit code of ours");
    };
  }
}
