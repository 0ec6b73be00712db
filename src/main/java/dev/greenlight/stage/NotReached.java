package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Exchange;

/**
 * A milestone was not reached. Whoever stands on it passes this on as it is, so that all of them
 * name the same first cause.
 */
public final class NotReached extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  private final String judgedBy;

  NotReached(Milestone milestone, String cause) {
    super(cause);
    this.judgedBy = milestone.judgedBy();
  }

  NotReached(Milestone milestone, String cause, Exchange answer) {
    super(cause, answer);
    this.judgedBy = milestone.judgedBy();
  }

  private NotReached(NotReached first) {
    super(first);
    this.judgedBy = first.judgedBy;
  }

  /** Id of the test case that judges the milestone for its own sake. */
  public String judgedBy() {
    return judgedBy;
  }

  /** The same failure, as one who comes later meets it. */
  NotReached again() {
    return new NotReached(this);
  }
}
