package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;

/** What no machine can judge, and no person has looked at yet. The case is open for review. */
public final class NotAttested extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  /**
   * @param claim what somebody has to look at
   * @param testCase under whose id he says it
   */
  public NotAttested(String claim, String testCase) {
    super(
        "nobody has attested yet that "
            + claim
            + "; look, write it into policy.attestations of the run file ({testCase: "
            + testCase
            + ", by: …, on: YYYY-MM-DD, holds: true, note: …}) and go on with run --resume");
  }
}
