package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A subscription that shows what {@link UsageData} has not: demand in W, VA and VAr, energy
 * received and net, register reads, temperature, water, power quality, and bills with demands, days
 * and the period in progress. No reading has a cost.
 *
 * <p>No custodian serves it: it is a specimen to commit sins on and to judge in process. Twelve
 * days are enough for that.
 */
public final class Showcase {
  /** Its id as a subscription. */
  public static final String SUBSCRIPTION = "5";

  /** How many days each billing period has; the last one is in progress. */
  private static final List<Integer> PERIODS = List.of(5, 5, 2);

  private static final Set<ShowcaseChannel> ELECTRICITY =
      EnumSet.range(ShowcaseChannel.DELIVERED, ShowcaseChannel.TEMPERATURE);

  private final long seed;
  private final String root;
  private final Map<ShowcaseChannel, Resource> types = new EnumMap<>(ShowcaseChannel.class);
  private final Resource localTime;
  private final List<Span> periods = new ArrayList<>();

  private Showcase(long seed, String root, Instant now) {
    this.seed = seed;
    this.root = root;
    localTime = Resources.localTimeParameters(seed, root);
    for (ShowcaseChannel channel : ShowcaseChannel.values()) {
      types.put(channel, Resources.readingType(seed, root, channel, channel.codes));
    }
    LocalDate day =
        now.atZone(History.ZONE)
            .toLocalDate()
            .minusDays(PERIODS.stream().mapToInt(Integer::intValue).sum());
    for (int days : PERIODS) {
      periods.add(History.between(day, day.plusDays(days)));
      day = day.plusDays(days);
    }
  }

  /**
   * Makes the data up.
   *
   * @param seed the same seed, root and time give the same data, byte by byte
   * @param resourceRoot absolute, without a slash at the end
   * @param now data ends at the last midnight before, US Eastern Time
   */
  public static Subscription of(long seed, String resourceRoot, Instant now) {
    Showcase showcase = new Showcase(seed, resourceRoot, now);
    return new Subscription(
        SUBSCRIPTION,
        resourceRoot,
        History.before(now, 1).now(),
        List.of(
            showcase.point(
                new ServicePoint(
                    "Electricity with solar panels",
                    MeteredQuantity.ELECTRICITY,
                    980,
                    Tariff.ELECTRICITY),
                ELECTRICITY),
            showcase.point(
                new ServicePoint(
                    "Electricity, garage", MeteredQuantity.ELECTRICITY, 410, Tariff.ELECTRICITY),
                EnumSet.of(ShowcaseChannel.DELIVERED)),
            showcase.point(
                new ServicePoint("Water", MeteredQuantity.WATER, 180, Tariff.WATER),
                EnumSet.of(ShowcaseChannel.WATER))));
  }

  private ShowcasePoint point(ServicePoint point, Set<ShowcaseChannel> channels) {
    Map<ShowcaseChannel, Resource> chosen = new EnumMap<>(types);
    chosen.keySet().retainAll(channels);
    return new ShowcasePoint(
        seed, root + "/Subscription/" + SUBSCRIPTION, point, periods, localTime, chosen);
  }
}
