package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Third Party that was blocked stands no longer in the list from which customers connect one.
 * Looks at the facts {@code offered before} and {@code offered after}: what was never offered
 * proves nothing by its absence, nor does a page on which another one is missing too.
 *
 * @param blocked client_id of who was blocked
 * @param other client_id of one that was not
 */
public record OffersBlockedToNobody(String blocked, String other) implements Check {
  /** Customers can still choose it. */
  record BlockedStillOffered(String expected, String observed) implements Finding {}

  /** As the facts name who was offered. */
  public static String inWords(List<String> clients) {
    return clients.isEmpty()
        ? "neither"
        : clients.stream().map(client -> '\'' + client + '\'').collect(Collectors.joining(" and "));
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String before = exhibits.fact("offered before");
    String after = exhibits.fact("offered after");
    if (!isIn(before, blocked)) {
      return Outcome.notApplicable("it was not offered in the portal before it was blocked");
    }
    if (!isIn(before, other)) {
      return Outcome.notApplicable(
          "no other Third Party was offered beside it, so that a list without it cannot be told"
              + " from a page that shows none");
    }
    if (isIn(after, blocked)) {
      return Outcome.broken(
          new BlockedStillOffered(
              "a portal that offers '" + other + "' alone", "it offers " + after));
    }
    return isIn(after, other)
        ? Outcome.holds()
        : Outcome.undecided(
            "'"
                + other
                + "', which was not blocked, is not offered any more either: that page may"
                + " not be the list");
  }

  private static boolean isIn(String offered, String client) {
    return Set.of(offered.split(" and ", -1)).contains('\'' + client + '\'');
  }
}
