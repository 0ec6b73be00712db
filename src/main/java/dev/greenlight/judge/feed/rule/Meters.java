package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.Ledger;
import dev.greenlight.judge.feed.ReadingType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The channels of each UsagePoint, as a bill sees them; to be made at {@code FeedClosed}. */
final class Meters {
  private static final long REVERSE = 19;
  private static final long NET = 4;

  private final Ledger ledger;
  private final Map<Integer, List<Channel>> channels;

  Meters(Facts facts) {
    ledger = facts.ledger();
    channels =
        facts.channels().all().stream()
            .filter(channel -> channel.usagePoint() > 0)
            .collect(Collectors.groupingBy(Channel::usagePoint));
  }

  /** The channels of a UsagePoint that say what they count; none for an unknown one. */
  List<Channel> explained(int usagePoint) {
    return channels.getOrDefault(usagePoint, List.of()).stream()
        .filter(channel -> channel.readingType().isPresent())
        .toList();
  }

  /**
   * The channels that count by interval what a bill gives in that unit: what is delivered, or where
   * nobody counts that, delivered less received. Several only where they count one quantity by
   * intervals of different lengths, the shortest first; none where others are there, as for times
   * of use that only together make the total.
   */
  List<Channel> consumption(int usagePoint, Unit unit) {
    return consumption(usagePoint, unit, channel -> !channel.blocks().isEmpty());
  }

  private List<Channel> consumption(int usagePoint, Unit unit, Predicate<Channel> which) {
    List<Channel> candidates =
        explained(usagePoint).stream()
            .filter(which)
            .filter(channel -> counts(type(channel), unit))
            .toList();
    List<Channel> delivered = candidates.stream().filter(channel -> flow(channel) != NET).toList();
    return Granularities.of(delivered.isEmpty() ? candidates : delivered);
  }

  /**
   * The one of these with the shortest intervals that cover a time. Empty when none does, or when
   * the others do not tell of as much within that time: then they may be of two meters.
   *
   * @param from first second of the time
   * @param to first second after that
   */
  Optional<Channel> consumption(int usagePoint, Unit unit, long from, long to) {
    return Granularities.finest(consumption(usagePoint, unit), ledger, from, to);
  }

  /** The same where those that tell of nothing within that time count for none: other meters. */
  Optional<Channel> consumptionOf(int usagePoint, Unit unit, long from, long to) {
    return Granularities.finest(
        consumption(usagePoint, unit, channel -> !ledger.beginning(channel, from, to).isEmpty()),
        ledger,
        from,
        to);
  }

  /**
   * The channels of a UsagePoint that count one quantity by intervals of different lengths, the
   * shortest first; one list for each quantity of which there are several.
   */
  List<List<Metered>> byLength(int usagePoint) {
    Map<Map<String, Long>, List<Channel>> quantities =
        explained(usagePoint).stream()
            .filter(channel -> !channel.blocks().isEmpty())
            .filter(channel -> TypeCodes.of(type(channel)).isInterval())
            .collect(Collectors.groupingBy(Granularities::quantity));
    return quantities.values().stream()
        .map(Granularities::of)
        .map(lengths -> lengths.stream().flatMap(each -> Metered.of(each).stream()).toList())
        .filter(lengths -> lengths.size() > 1)
        .filter(
            lengths ->
                lengths.stream().map(Metered::unit).map(Unit::measure).distinct().count() == 1)
        .toList();
  }

  /** UsagePoints that have a channel, by the number of their entry. */
  Set<Integer> usagePoints() {
    return channels.keySet();
  }

  /** The one channel of a UsagePoint that is such and has data; empty also when several are. */
  Optional<Metered> only(int usagePoint, Predicate<Metered> which) {
    List<Metered> found =
        explained(usagePoint).stream()
            .filter(channel -> !channel.blocks().isEmpty())
            .flatMap(channel -> Metered.of(channel).stream())
            .filter(which)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean counts(ReadingType type, Unit unit) {
    TypeCodes codes = TypeCodes.of(type);
    boolean sameMeasure =
        Unit.of(codes.uom()).filter(own -> own.measure() == unit.measure()).isPresent();
    return codes.isInterval()
        && sameMeasure
        && UnitFitsCommodity.fits(codes)
        && codes.flow() != REVERSE
        && type.multiplier().isPresent();
  }

  private static long flow(Channel channel) {
    return TypeCodes.of(type(channel)).flow();
  }

  static ReadingType type(Channel channel) {
    return channel.readingType().orElseThrow();
  }
}
