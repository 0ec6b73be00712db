package dev.greenlight.judge.feed;

import dev.greenlight.model.LoadCurve.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * MeterReadings that hold one time of use, critical peak or tier each, as their ReadingTypes say:
 * what one leaves open, the others of its UsagePoint fill.
 */
public final class TimesOfUse {
  private static final List<String> BUCKETS = List.of("tou", "cpp", "consumptionTier");

  /**
   * What others leave of a time that a channel leaves open.
   *
   * @param isKnown false where there are others, and more readings than the {@link Ledger} keeps
   * @param open the parts in which none has a reading, in the order of time; none where unknown
   */
  public record Rest(boolean isKnown, List<Span> open) {
    private static final Rest UNKNOWN = new Rest(false, List.of());

    /** Whether something is missing for sure. */
    public boolean isGap() {
      return !open.isEmpty();
    }
  }

  private final Ledger ledger;
  private final Map<Integer, Channel> byBlock = new HashMap<>();
  private final Map<Integer, List<Channel>> byUsagePoint = new HashMap<>();
  private final IdentityHashMap<Channel, List<Channel>> beside = new IdentityHashMap<>();

  /** To be asked when the feed has ended. */
  public TimesOfUse(Facts facts) {
    ledger = facts.ledger();
    for (Channel channel : facts.channels().all()) {
      if (isOfOne(channel)) {
        byUsagePoint.computeIfAbsent(channel.usagePoint(), same -> new ArrayList<>()).add(channel);
        for (BlockTimes block : channel.blocks()) {
          byBlock.put(block.entry(), channel);
        }
      }
    }
  }

  private static boolean isOfOne(Channel channel) {
    return channel.usagePoint() > 0
        && channel
            .readingType()
            .filter(type -> !buckets(type).equals(List.of(0L, 0L, 0L)))
            .isPresent();
  }

  private static List<Long> buckets(ReadingType type) {
    return BUCKETS.stream().map(bucket -> type.code(bucket).orElse(0)).toList();
  }

  /** Whether there are others that may fill what a block of that entry leaves open. */
  public boolean hasOthers(int entry) {
    return Optional.ofNullable(byBlock.get(entry)).filter(this::hasOthers).isPresent();
  }

  /** The same for the channel of the block. */
  public boolean hasOthers(Channel channel) {
    return !others(channel).isEmpty();
  }

  /** What a channel of one time of use has in common with the others of its UsagePoint. */
  public static Object family(Channel channel) {
    ReadingType type = channel.readingType().orElseThrow();
    return new Family(channel.usagePoint(), type.code("flowDirection"), type.code("uom"));
  }

  private record Family(int usagePoint, OptionalLong flow, OptionalLong uom) {}

  /** What others leave of the time that a block of that entry leaves open, in epoch seconds. */
  public Rest rest(int entry, long from, long to) {
    return Optional.ofNullable(byBlock.get(entry))
        .map(channel -> rest(channel, from, to))
        .orElseGet(() -> whole(from, to));
  }

  /** The same for the channel of the block. */
  public Rest rest(Channel channel, long from, long to) {
    List<Channel> others = others(channel);
    if (others.isEmpty()) {
      return whole(from, to);
    }
    if (ledger.isClosed()) {
      return Rest.UNKNOWN;
    }
    return new Rest(
        true,
        uncovered(
            others.stream()
                .flatMap(other -> ledger.beginning(other, from, to).stream())
                .sorted(Comparator.comparingLong(Stretch::start))
                .toList(),
            from,
            to));
  }

  private static Rest whole(long from, long to) {
    return new Rest(true, List.of(new Span(from, to)));
  }

  private static List<Span> uncovered(List<Stretch> inTime, long from, long to) {
    List<Span> open = new ArrayList<>();
    long reached = from;
    for (Stretch stretch : inTime) {
      if (stretch.start() > reached) {
        open.add(new Span(reached, stretch.start()));
      }
      reached = Math.max(reached, stretch.end());
    }
    if (reached < to) {
      open.add(new Span(reached, to));
    }
    return open;
  }

  private List<Channel> others(Channel channel) {
    return beside.computeIfAbsent(channel, this::beside);
  }

  /** Those that count the same at other times. */
  private List<Channel> beside(Channel channel) {
    return isOfOne(channel)
        ? byUsagePoint.getOrDefault(channel.usagePoint(), List.of()).stream()
            .filter(other -> isBeside(channel, other))
            .toList()
        : List.of();
  }

  private static boolean isBeside(Channel channel, Channel other) {
    return family(channel).equals(family(other))
        && !buckets(channel.readingType().orElseThrow())
            .equals(buckets(other.readingType().orElseThrow()));
  }
}
