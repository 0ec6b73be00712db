package dev.greenlight.party.custodian.resource;

import dev.greenlight.model.HistoryLength;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;

/**
 * How far the scope of a token reaches: nothing measured that was over before its HistoryLength
 * begins, counted back from the consent, and no bill where no block of bills was granted.
 */
final class Extent {
  /** Blocks that are about bills. */
  private static final Set<String> OF_BILLS = Set.of("15", "16", "27", "28");

  private static final String ENTRY = "entry";

  private Extent() {}

  /** Takes out of a feed what is beyond; whether what is left is anything at all. */
  static boolean narrow(AccessToken token, AtomDocument document) {
    XmlElement root = document.root();
    if (root.name().equals(ENTRY)) {
      return reaches(token, new Entry(root));
    }
    root.children()
        .removeIf(child -> child.name().equals(ENTRY) && !reaches(token, new Entry(child)));
    return true;
  }

  private static boolean reaches(AccessToken token, Entry entry) {
    return switch (entry.kind()) {
      case "IntervalBlock" -> isInHistory(token, entry.resource().at("interval"));
      case "UsageSummary" ->
          !Collections.disjoint(token.scope().blocks(), OF_BILLS)
              && isInHistory(token, entry.resource().at("billingPeriod"));
      default -> true;
    };
  }

  private static boolean isInHistory(AccessToken token, XmlElement period) {
    Scope scope = token.scope();
    long end = period.at("start").number() + period.at("duration").number();
    return scope
        .history()
        .map(history -> beginning(token.authorization().since(), history))
        .filter(beginning -> end <= beginning.getEpochSecond())
        .isEmpty();
  }

  /** A day earlier than the month, so that no time zone takes anything away. */
  private static Instant beginning(Instant consent, HistoryLength history) {
    return history.before(consent).minus(Duration.ofDays(1));
  }
}
