package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * A duty of the case that does not apply to this target, while others of the same case do: the
 * report says so, and not nothing.
 *
 * @param reason why
 */
public record HasNothingToLookAt(String reason) implements Check {
  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Outcome.notApplicable(reason);
  }
}
