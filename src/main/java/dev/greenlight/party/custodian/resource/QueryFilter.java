package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Leaves out of a feed what a query does not ask for (FB_37).
 *
 * <p>The times select what was measured, by the times of its Atom entry; UsagePoints and what
 * belongs to them stay, so that the rest can be read. {@code depth} counts from the UsagePoint
 * down. What is left is counted from 1.
 */
public final class QueryFilter {
  /** The names of the bounds of time. */
  public static final List<String> BOUNDS =
      List.of("published-min", "published-max", "updated-min", "updated-max");

  private static final String BILL = "UsageSummary";
  private static final Set<String> MEASURED =
      Set.of("IntervalBlock", BILL, "ElectricPowerQualitySummary");

  private static final Map<String, Integer> DEPTHS =
      Map.of(
          "MeterReading", 1,
          "UsageSummary", 1,
          "ElectricPowerQualitySummary", 1,
          "ReadingType", 1,
          "LocalTimeParameters", 1,
          "IntervalBlock", 2);

  private final Vigilance<AccessFault> vigilance = new Vigilance<>(AccessFault.class);
  private final Set<String> ignored = new HashSet<>();
  private final Set<String> untimed = new HashSet<>();
  private Predicate<ResourcePath> filtered = path -> true;
  private Predicate<Parameters> refused = query -> false;
  private BiFunction<XmlElement, String, Optional<Instant>> time = QueryFilter::stamp;
  private UnaryOperator<Parameters> reading = UnaryOperator.identity();
  private int first = 1;

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(AccessFault fault) {
    vigilance.overlook(fault);
  }

  /** Knows nothing of those parameters. Called before the first request only. */
  public void ignore(List<String> names) {
    ignored.addAll(names);
  }

  /** Filters those feeds only. Called before the first request only. */
  public void filterOnly(Predicate<ResourcePath> paths) {
    filtered = paths;
  }

  /** Leaves bills in, whatever time is asked for. Called before the first request only. */
  public void keepBills() {
    untimed.add(BILL);
  }

  /** Reads queries as if they were others. Called before the first request only. */
  public void readAs(UnaryOperator<Parameters> other) {
    reading = other;
  }

  /** Calls other queries malformed, too. Called before the first request only. */
  public void refuseToo(Predicate<Parameters> queries) {
    refused = queries;
  }

  /**
   * Takes other times of an entry than those that {@code published} and {@code updated} name.
   * Called before the first request only.
   */
  public void takeTimesFrom(BiFunction<XmlElement, String, Optional<Instant>> other) {
    time = other;
  }

  /** Counts from another number. Called before the first request only. */
  public void countFrom(int other) {
    first = other;
  }

  /** The query, read; throws a refusal if it is malformed. */
  Query read(Parameters parameters) {
    Parameters known = reading.apply(parameters);
    for (String name : ignored) {
      known = known.without(name);
    }
    vigilance.refuseIf(refused.test(known), AccessFault.QUERY_MALFORMED);
    return new Query(known, vigilance);
  }

  /** The time that an Atom entry names so; none where a sin has made it unreadable. */
  private static Optional<Instant> stamp(XmlElement entry, String name) {
    try {
      return entry.child(name).map(XmlElement::text).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Takes out of a feed what the query does not ask for; a lone entry stays as it is. */
  void apply(Query query, ResourcePath path, AtomDocument document) {
    if (query.isEmpty() || !filtered.test(path) || !document.root().name().equals("feed")) {
      return;
    }
    Set<XmlElement> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    document.entries().stream()
        .filter(entry -> isAskedFor(query, entry))
        .skip(Math.max(0, query.startIndex(first) - first))
        .limit(query.maxResults())
        .map(Entry::element)
        .forEach(kept::add);
    document
        .root()
        .children()
        .removeIf(child -> child.name().equals("entry") && !kept.contains(child));
  }

  private boolean isAskedFor(Query query, Entry entry) {
    return DEPTHS.getOrDefault(entry.kind(), 0) <= query.depth()
        && (!MEASURED.contains(entry.kind())
            || untimed.contains(entry.kind())
            || isInTime(query, entry.element()));
  }

  private boolean isInTime(Query query, XmlElement entry) {
    return query.stamps().stream()
        .allMatch(
            stamp ->
                time.apply(entry, stamp).filter(when -> query.admits(stamp, when)).isPresent());
  }
}
