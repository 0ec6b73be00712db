package dev.greenlight.judge.feed;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A rule that is broken at one place.
 *
 * @param rule its id
 * @param defect name of the defect in the words of the rule
 * @param fix how to mend it, of this defect or of the whole rule
 */
record RuleBroken(
    String rule, String defect, String expected, String observed, Location at, String fix)
    implements Finding {
  private static final int MOST_PER_RULE = 20;
  private static final String LACK = FeedHolds.KindMissing.class.getSimpleName();

  @Override
  public String kind() {
    return rule + " " + defect;
  }

  /** Whether nothing of a kind is there, rather than something wrong. */
  boolean isLack() {
    return defect.equals(LACK);
  }

  /** Makes findings of the document findings of the question, the first ones of each rule. */
  static void report(
      ValidationResult result, Predicate<FeedFinding> concerned, Outcome.Builder outcome) {
    report(result, null, concerned, outcome);
  }

  /**
   * The same against another duty.
   *
   * @param duty id of the requirement; null for the one that the question is about
   */
  static void report(
      ValidationResult result,
      String duty,
      Predicate<FeedFinding> concerned,
      Outcome.Builder outcome) {
    Map<String, Integer> reported = new HashMap<>();
    result.findings().stream()
        .filter(concerned)
        .filter(finding -> reported.merge(finding.rule(), 1, Integer::sum) <= MOST_PER_RULE)
        .forEach(
            finding ->
                outcome.finds(
                    duty,
                    new RuleBroken(
                        finding.rule(),
                        finding.kind(),
                        finding.expected(),
                        observed(finding),
                        finding.location(),
                        finding.fix())));
  }

  private static String observed(FeedFinding finding) {
    return finding.occurrences() > MOST_PER_RULE
        ? finding.observed() + " (one of " + finding.occurrences() + ")"
        : finding.observed();
  }
}
