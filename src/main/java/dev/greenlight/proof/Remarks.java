package dev.greenlight.proof;

import java.util.StringJoiner;

/** Gathers what speaks against a kill. */
final class Remarks {
  private final StringJoiner text = new StringJoiner("; ");
  private KillMatrix.Outcome outcome = KillMatrix.Outcome.KILLED;

  /** Somebody complained who had no reason to. */
  void leaksIf(boolean condition, String remark) {
    if (condition) {
      text.add(remark);
      if (outcome == KillMatrix.Outcome.KILLED) {
        outcome = KillMatrix.Outcome.LEAKED;
      }
    }
  }

  /** Somebody kept silent who had to complain. */
  void survivesIf(boolean condition, String remark) {
    if (condition) {
      text.add(remark);
      if (outcome != KillMatrix.Outcome.ERROR) {
        outcome = KillMatrix.Outcome.SURVIVED;
      }
    }
  }

  /** The trial itself went wrong: a fault of ours, whoever noticed what. */
  void errorIf(boolean condition, String remark) {
    if (condition) {
      text.add(remark);
      outcome = KillMatrix.Outcome.ERROR;
    }
  }

  /** The worst of all. */
  KillMatrix.Outcome outcome() {
    return outcome;
  }

  /** All of them; empty for none. */
  String text() {
    return text.toString();
  }
}
