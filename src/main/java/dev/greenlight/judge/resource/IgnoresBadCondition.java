package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A resource is served to whoever may read it, whatever stands where the date of a condition is due
 * (RFC 9110 section 13.1.3).
 */
public record IgnoresBadCondition() implements Check {
  private static final Set<Integer> SERVED = Set.of(200, 202);

  /** What comes without the condition does not come with it. */
  record ConditionNotIgnored(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            SERVED.contains(response.status())
                ? Outcome.holds()
                : Outcome.broken(
                    new ConditionNotIgnored("200, as without the condition", response.status())));
  }
}
