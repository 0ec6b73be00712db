package dev.greenlight.party.custodian.resource;

import dev.greenlight.model.HistoryLength;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Granularity;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far the scope of a token reaches: nothing measured that was over before its HistoryLength
 * begins, counted back from the consent, and no summary where no block of its kind was granted.
 */
final class Extent {
  private static final String QUALITY = "ElectricPowerQualitySummary";

  /** Blocks of which one must have been granted, by kind. */
  private static final Map<String, Set<String>> BLOCKS =
      Map.of("UsageSummary", Set.of("15", "16", "27", "28"), QUALITY, Set.of("17"));

  private static final String ENTRY = "entry";

  private Extent() {}

  /** How long readings and blocks are that a scope opens. */
  static Granularity granularity(Scope scope) {
    return new Granularity(scope.finestInterval(), scope.blockLengths());
  }

  /** Takes out of a feed what is beyond; whether what is left is anything at all. */
  static boolean narrow(AccessToken token, AtomDocument document) {
    return narrow(token, document, kind -> grants(token.scope(), kind));
  }

  /**
   * The same by other kinds of resources that the token opens.
   *
   * @param granted tells them
   */
  static boolean narrow(AccessToken token, AtomDocument document, Predicate<String> granted) {
    XmlElement root = document.root();
    if (!granted.test(QUALITY)) {
      forgetQuality(root);
      root.children(ENTRY).forEach(Extent::forgetQuality);
    }
    if (root.name().equals(ENTRY)) {
      return reaches(token, new Entry(root), granted);
    }
    root.children()
        .removeIf(
            child -> child.name().equals(ENTRY) && !reaches(token, new Entry(child), granted));
    return true;
  }

  private static boolean reaches(AccessToken token, Entry entry, Predicate<String> granted) {
    return switch (entry.kind()) {
      case "IntervalBlock" -> isInHistory(token, entry.resource().at("interval"));
      case "UsageSummary" ->
          granted.test(entry.kind()) && isInHistory(token, entry.resource().at("billingPeriod"));
      case QUALITY ->
          granted.test(entry.kind()) && isInHistory(token, entry.resource().at("summaryInterval"));
      default -> true;
    };
  }

  /** Whether a scope names a block of that kind of resource, if it takes one. */
  static boolean grants(Scope scope, String kind) {
    return !BLOCKS.containsKey(kind) || !Collections.disjoint(scope.blocks(), BLOCKS.get(kind));
  }

  /** Whether a scope opens summaries of the quality of the power. */
  static boolean grantsQuality(Scope scope) {
    return grants(scope, QUALITY);
  }

  /** Takes the way to the quality of its power out of a UsagePoint. */
  static void forgetQuality(XmlElement usagePoint) {
    usagePoint
        .children()
        .removeIf(
            part ->
                "related".equals(part.attributes().get("rel"))
                    && part.attributes().getOrDefault("href", "").endsWith("/" + QUALITY));
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
