package dev.greenlight.party.custodian.data;

import dev.greenlight.model.LocalPractice;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * All energy data of the reference Data Custodian, fixed at one moment: a clock that is moved later
 * moves no data.
 *
 * <p>Retail Customer 1 has subscription {@link #SUBSCRIPTION_1} with two electricity meters and one
 * for gas, Retail Customer 2 has {@link #SUBSCRIPTION_2} with one of each; the id of the one begins
 * with the id of the other, to tempt whoever compares them carelessly. The others have one meter
 * for electricity each.
 *
 * <p>Retail Customer 1 has another account, of a large business, which no Third Party may have: it
 * is in none of his data ({@link #withIneligible}).
 */
public final class UsageData {
  /** Subscription of Retail Customer 1. */
  public static final String SUBSCRIPTION_1 = "9";

  /** Subscription of Retail Customer 2. */
  public static final String SUBSCRIPTION_2 = "91";

  /** Subscription of a Retail Customer who takes back what he granted, and gets a new meter. */
  public static final String SUBSCRIPTION_OF_LEAVER = "52";

  /** Subscription of a Retail Customer who will move out. */
  public static final String SUBSCRIPTION_OF_MOVER = "63";

  /** Subscription of who lives there next; nothing was measured for him yet. */
  public static final String SUBSCRIPTION_OF_OCCUPANT = "74";

  /** Months of history that a Data Custodian has to offer. */
  public static final int FULL_HISTORY = LocalPractice.USUAL_MONTHS;

  /** With less there would be no complete billing period. */
  public static final int SHORTEST_HISTORY = 2;

  private final Map<String, Subscription> subscriptions;
  private final Corrections corrections;

  private final Map<String, Subscription> original = new TreeMap<>();
  private final History lastDay;

  /** An account of Retail Customer 1 that no Third Party may have; made when it is looked at. */
  private final Supplier<Branch> ineligible;

  /** A part of other data. */
  private UsageData(Map<String, Subscription> subscriptions, UsageData whole) {
    this.subscriptions = subscriptions;
    this.corrections = whole.corrections;
    this.lastDay = whole.lastDay;
    this.ineligible = whole.ineligible;
  }

  private UsageData(long seed, String root, History history, Households households) {
    subscriptions = new ConcurrentSkipListMap<>();
    corrections = new Corrections();
    Resource localTime = Resources.localTimeParameters(seed, root);
    BiFunction<String, ServicePoint, Branch> branch =
        (id, point) ->
            new UsagePointBranch(
                seed,
                root + "/Subscription/" + id,
                point,
                Households.of(id, history),
                localTime,
                Resources.readingType(seed, root, point.quantity(), point.codes()));
    households
        .points()
        .forEach(
            (id, points) ->
                subscriptions.put(
                    id,
                    new Subscription(
                        id,
                        root,
                        history.now(),
                        points.stream().map(point -> branch.apply(id, point)).toList(),
                        corrections)));
    original.putAll(subscriptions);
    lastDay = new History(history.end().minusDays(1), history.end(), history.now());
    Map<String, Branch> made = new ConcurrentHashMap<>();
    ineligible =
        () -> made.computeIfAbsent(SUBSCRIPTION_1, id -> branch.apply(id, Households.INELIGIBLE));
  }

  /**
   * Makes the data up.
   *
   * @param seed the same seed, root and time give the same data, byte by byte
   * @param resourceRoot absolute, without a slash at the end, such as {@code
   *     https://localhost:8443/DataCustodian/espi/1_1/resource}
   * @param now data ends at the last midnight before, US Eastern Time
   * @param months length of the history, {@link #SHORTEST_HISTORY} at least
   */
  public static UsageData of(long seed, String resourceRoot, Instant now, int months) {
    return of(seed, resourceRoot, now, LocalPractice.PLAIN.withMonths(months));
  }

  /**
   * The same of a utility with ways of its own.
   *
   * @param practice says how long the history is, whose meters there are, and how classes of
   *     customers are called
   */
  public static UsageData of(long seed, String resourceRoot, Instant now, LocalPractice practice) {
    if (practice.months() < SHORTEST_HISTORY) {
      throw new IllegalArgumentException(
          "a history of " + practice.months() + " months holds no bill");
    }
    return new UsageData(
        seed, resourceRoot, History.before(now, practice.months()), Households.of(practice));
  }

  /**
   * The same with a part of one subscription.
   *
   * @param usagePoints ids of those that are left of it; empty for all
   */
  public UsageData with(String id, Set<String> usagePoints) {
    if (usagePoints.isEmpty() || !subscriptions.containsKey(id)) {
      return this;
    }
    Map<String, Subscription> others = new TreeMap<>(subscriptions);
    others.put(id, subscriptions.get(id).of(usagePoints));
    return new UsageData(others, this);
  }

  /** The same without UsagePoints of a service, such as 1 for gas, in one subscription. */
  public UsageData without(String id, int service) {
    if (!subscriptions.containsKey(id)) {
      return this;
    }
    Map<String, Subscription> others = new TreeMap<>(subscriptions);
    others.computeIfPresent(id, (same, own) -> own.without(service));
    return new UsageData(others, this);
  }

  /** The same with readings and blocks of one subscription as long as that, where it has any. */
  public UsageData with(String id, Granularity wanted) {
    Subscription own = subscriptions.get(id);
    Subscription other = own == null ? null : own.in(wanted);
    if (other == own) {
      return this;
    }
    Map<String, Subscription> others = new TreeMap<>(subscriptions);
    others.put(id, other);
    return new UsageData(others, this);
  }

  /** The same with the account of Retail Customer 1 that no Third Party may have. */
  public UsageData withIneligible() {
    Map<String, Subscription> others = new TreeMap<>(subscriptions);
    others.computeIfPresent(
        SUBSCRIPTION_1,
        (id, own) -> {
          List<Branch> branches = new ArrayList<>(own.branches());
          branches.add(ineligible.get());
          return own.with(branches, lastDay.now());
        });
    return new UsageData(others, this);
  }

  /** The last month that was over, and billed, for some days before that time. */
  public static YearMonth lastBilledMonth(Instant now) {
    return YearMonth.from(now.atZone(History.ZONE).toLocalDate().minusDays(2)).minusMonths(1);
  }

  /**
   * Several subscriptions as one feed.
   *
   * @param path below the resource root
   * @param ids of subscriptions that there are
   */
  public AtomDocument bulk(String path, List<String> ids) {
    return Subscription.bulk(
        path,
        subscriptions.values().iterator().next(),
        ids.stream().map(subscriptions::get).toList());
  }

  /**
   * Corrects one value of an IntervalBlock of a subscription, and the bills that it is part of;
   * false where there is none.
   *
   * @param now from when on it is so
   */
  public boolean correct(String id, Instant now) {
    return correct(id, now, true);
  }

  /** The same, with the bills as they were. */
  public boolean correctReadingsAlone(String id, Instant now) {
    return correct(id, now, false);
  }

  private boolean correct(String id, Instant now, boolean bills) {
    List<String> changed =
        subscription(id).map(subscription -> subscription.correct(bills)).orElse(List.of());
    changed.forEach(self -> corrections.add(self, now));
    return !changed.isEmpty();
  }

  /**
   * Gives the first usage point of a subscription another meter, of which there is the last day;
   * false where the old one has measured that.
   *
   * @param now from when on it is so
   */
  public boolean swapMeter(String id, Instant now, MeterSwap swap) {
    Optional<Subscription> before =
        subscription(id)
            .filter(same -> id.equals(SUBSCRIPTION_OF_LEAVER) && same == original.get(id))
            .filter(same -> !same.branches().isEmpty());
    before.ifPresent(
        old -> {
          List<Branch> branches = new ArrayList<>(old.branches());
          branches.addAll(swap.made((UsagePointBranch) branches.remove(0), lastDay, now));
          subscriptions.put(id, old.with(branches, now));
        });
    return before.isPresent();
  }

  /** Forgets corrections, and puts the old meters back. */
  public void reset() {
    corrections.reset();
    original.values().forEach(Subscription::restore);
    subscriptions.putAll(original);
  }

  /** Ids of all subscriptions. */
  Set<String> ids() {
    return Collections.unmodifiableSet(subscriptions.keySet());
  }

  /** The subscription of that id; empty when no Retail Customer has it. */
  public Optional<Subscription> subscription(String id) {
    return Optional.ofNullable(subscriptions.get(id));
  }
}
