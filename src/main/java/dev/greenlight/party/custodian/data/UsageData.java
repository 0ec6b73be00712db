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
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * All energy data of the reference Data Custodian, fixed at one moment: a clock that is moved later
 * moves no data.
 *
 * <p>Retail Customer 1 has subscription {@link #SUBSCRIPTION_1} with two electricity meters and one
 * for gas, Retail Customer 2 has {@link #SUBSCRIPTION_2} with one of each; the id of the one begins
 * with the id of the other, to tempt whoever compares them carelessly. The others have one meter
 * for electricity each.
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

  private static final Map<String, List<ServicePoint>> HOUSEHOLDS =
      Map.of(
          SUBSCRIPTION_1,
          List.of(
              new ServicePoint(
                  "Electricity, house", MeteredQuantity.ELECTRICITY, 980, Tariff.ELECTRICITY),
              new ServicePoint(
                  "Electricity, workshop", MeteredQuantity.ELECTRICITY, 410, Tariff.ELECTRICITY),
              new ServicePoint("Gas, house", MeteredQuantity.GAS_VOLUME, 205, Tariff.GAS_VOLUME)),
          SUBSCRIPTION_2,
          List.of(
              new ServicePoint(
                  "Electricity", MeteredQuantity.ELECTRICITY, 1_240, Tariff.ELECTRICITY_TWO),
              new ServicePoint("Gas", MeteredQuantity.GAS_ENERGY, 2_350, Tariff.GAS_ENERGY)),
          SUBSCRIPTION_OF_LEAVER,
          flat(),
          SUBSCRIPTION_OF_MOVER,
          flat(),
          SUBSCRIPTION_OF_OCCUPANT,
          flat());

  /** Nothing was measured for who comes next, and the last day is left for a new meter. */
  private static History of(String id, History history) {
    return switch (id) {
      case SUBSCRIPTION_OF_OCCUPANT -> history.none();
      case SUBSCRIPTION_OF_LEAVER -> history.untilTheDayBefore();
      default -> history;
    };
  }

  private static List<ServicePoint> flat() {
    return List.of(
        new ServicePoint(
            "Electricity, flat", MeteredQuantity.ELECTRICITY, 310, Tariff.ELECTRICITY));
  }

  private final Map<String, Subscription> subscriptions;
  private final Corrections corrections;

  private final Map<String, Subscription> original = new TreeMap<>();
  private final History lastDay;

  /** A part of other data. */
  private UsageData(
      Map<String, Subscription> subscriptions, Corrections corrections, History lastDay) {
    this.subscriptions = subscriptions;
    this.corrections = corrections;
    this.lastDay = lastDay;
  }

  private UsageData(long seed, String root, History history, Set<LocalPractice.Service> services) {
    subscriptions = new ConcurrentSkipListMap<>();
    corrections = new Corrections();
    Resource localTime = Resources.localTimeParameters(seed, root);
    HOUSEHOLDS.forEach(
        (id, household) -> {
          List<Branch> branches = new ArrayList<>();
          for (ServicePoint point : household) {
            if (!services.contains(point.quantity().service())) {
              continue;
            }
            Resource readingType =
                Resources.readingType(seed, root, point.quantity(), point.codes());
            branches.add(
                new UsagePointBranch(
                    seed,
                    root + "/Subscription/" + id,
                    point,
                    of(id, history),
                    localTime,
                    readingType));
          }
          subscriptions.put(id, new Subscription(id, root, history.now(), branches, corrections));
        });
    original.putAll(subscriptions);
    lastDay = new History(history.end().minusDays(1), history.end(), history.now());
  }

  /** As {@link #of(long, String, Instant, int)} with {@link #FULL_HISTORY}. */
  public static UsageData of(long seed, String resourceRoot, Instant now) {
    return of(seed, resourceRoot, now, FULL_HISTORY);
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
    return of(seed, resourceRoot, now, months, LocalPractice.PLAIN.services());
  }

  /**
   * The same of a utility that does not offer all services.
   *
   * @param services whose meters there are
   */
  public static UsageData of(
      long seed,
      String resourceRoot,
      Instant now,
      int months,
      Set<LocalPractice.Service> services) {
    if (months < SHORTEST_HISTORY) {
      throw new IllegalArgumentException("a history of " + months + " months holds no bill");
    }
    return new UsageData(seed, resourceRoot, History.before(now, months), services);
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
    return new UsageData(others, corrections, lastDay);
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
