package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A consent to less than before is an Authorization of its own, which leaves the one from before to
 * the customer; where it goes under an old one, a token from before opens no more than he shares
 * now. That it is another says nothing where the list from before leaves out the one from before.
 * Looks at the exhibits {@code Authorizations before}, a feed, {@code Authorization from before},
 * the address of what he granted then, {@code Authorization}, the address of that of the new
 * consent, {@code answer}, what a token from before opens, and {@code chosen}, what he shares now.
 */
public record LeavesNoStaleConsent() implements Check {
  private static final Set<Integer> CLOSED = Set.of(401, 403, 404);

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("Authorizations before"), unused -> judgeBeside(exhibits, ruling));
  }

  private static Outcome judgeBeside(Exhibits exhibits, Ruling ruling) {
    Contents before = Contents.of(exhibits, exhibits.exchange("Authorizations before"));
    if (before.entries().isEmpty()) {
      return Outcome.undecided("no Authorization was listed before that this could be taken for");
    }
    if (!lists(before, exhibits.fact("Authorization from before"))) {
      return Outcome.undecided(
          "the Authorization of what he granted before was not listed, so that a new one cannot be"
              + " told from an old one");
    }
    return !lists(before, exhibits.fact("Authorization"))
        ? Outcome.holds()
        : NoAnswer.or(
            exhibits.exchange("answer"),
            response ->
                CLOSED.contains(response.status())
                    ? Outcome.holds()
                    : new ListsChosenUsagePointsOnly().judge(exhibits, ruling));
  }

  private static boolean lists(Contents authorizations, String address) {
    String id = AtomEntry.lastOf(address);
    return authorizations.entries().stream()
        .anyMatch(entry -> AtomEntry.lastOf(entry.self()).equals(id));
  }
}
