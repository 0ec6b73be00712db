package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.record.Exhibits;

/**
 * A feed is consistent beyond the published rules: no rule of Greenlight's own warns, and none that
 * binds is broken, as each error does under {@code strict}. Under {@code official-2018} there is no
 * such rule, and so no such question.
 */
public record FollowsAdvice() implements Check {

  private static final String BINDING = "data_sound";

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return ruling.profile() == Profile.OFFICIAL_2018
        ? Outcome.notApplicable("the published tests of 2018 know no advice")
        : FeedHearing.onEach(exhibits, ruling, FollowsAdvice::judge);
  }

  private static Outcome judge(ValidationResult result, Outcome.Builder outcome) {
    outcome.inspected(result.advised());
    RuleBroken.report(result, BINDING, finding -> isOurs(finding, Severity.ERROR), outcome);
    RuleBroken.report(result, finding -> isOurs(finding, Severity.WARNING), outcome);
    return outcome.build();
  }

  private static boolean isOurs(FeedFinding finding, Severity severity) {
    return finding.rule().startsWith("GBX-") && finding.severity() == severity;
  }
}
