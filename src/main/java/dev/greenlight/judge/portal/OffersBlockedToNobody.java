package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * A Third Party that was blocked stands no longer in the list from which customers connect one.
 * Looks at the facts {@code offered before} and {@code offered after}: what was never offered
 * proves nothing by its absence.
 */
public record OffersBlockedToNobody() implements Check {
  private static final String YES = "true";

  /** Customers can still choose it. */
  record BlockedStillOffered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!exhibits.fact("offered before").equals(YES)) {
      return Outcome.notApplicable("it was not offered in the portal before it was blocked");
    }
    return exhibits.fact("offered after").equals(YES)
        ? Outcome.broken(
            new BlockedStillOffered(
                "a portal that does not offer who was blocked", "it is offered as before"))
        : Outcome.holds();
  }
}
