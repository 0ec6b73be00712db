package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dissent;
import dev.greenlight.model.TestCase;
import dev.greenlight.record.Exhibits;

/**
 * Hears a check on its evidence and weighs what it says. The one way from a finding to a verdict.
 */
public final class Bench {
  private final Ruling ruling;

  public Bench(Ruling ruling) {
    this.ruling = ruling;
  }

  /**
   * Asks the check, and under the other reading too where the case decides on what is disputed.
   *
   * @param requirement the duty the question is about
   * @param testCase the case that asks
   */
  public CheckResult hear(Check check, String requirement, TestCase testCase, Exhibits exhibits) {
    CheckResult result = new Deliberation(ruling, check, requirement, testCase).hold(exhibits);
    if (ruling.catalogue().disputesOf(testCase).isEmpty()) {
      return result;
    }
    Ruling opponent = ruling.under(ruling.profile().opponent());
    CheckResult other = new Deliberation(opponent, check, requirement, testCase).hold(exhibits);
    return other.verdict() == result.verdict()
        ? result
        : result.besides(
            new Dissent(opponent.profile(), other.verdict(), other.findings(), other.reason()));
  }
}
