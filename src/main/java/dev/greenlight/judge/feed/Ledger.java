package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was consumed when and for how much, and the summaries that say it in one number: complete at
 * {@code FeedClosed}, and not to be asked before.
 *
 * <p>Readings that follow one another within an hour are kept as one {@link Stretch}. Of readings
 * without a time or a value, or with a placeholder for one, nothing is known. Memory is bounded:
 * beyond {@value #MOST} stretches (about 20 MB; 13 months of hours for 20 meters) the ledger
 * closes, and every answer is "unknown"; of summaries it keeps the first {@value #MOST_SUMMARIES}.
 */
public final class Ledger {
  private static final int MOST = 200_000;

  private static final int MOST_SUMMARIES = 50_000;

  private final Map<Integer, List<Stretch>> stretches = new HashMap<>();
  private final List<Summary> summaries = new ArrayList<>();
  private final IdentityHashMap<Channel, List<Stretch>> ordered = new IdentityHashMap<>();
  private List<Stretch> open = List.of();
  private int kept;

  void hear(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      if (kept < MOST) {
        add(reading);
      }
    } else if (event instanceof EntryOpened) {
      open = new ArrayList<>(0);
    } else if (event instanceof ResourceRead read
        && summaries.size() < MOST_SUMMARIES
        && Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      summaries.add(Summary.of(read.entry(), read.resource()));
    }
  }

  private void add(ReadingRead reading) {
    Optional<Stretch> next = Stretch.of(reading);
    if (next.isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      stretches.put(reading.entry(), open);
    }
    int last = open.size() - 1;
    if (last >= 0 && open.get(last).canGrowBy(next.get())) {
      open.set(last, open.get(last).plus(next.get()));
    } else {
      open.add(next.get());
      kept++;
    }
    if (kept == MOST) { // Nobody will be told of them.
      stretches.clear();
      open.clear();
    }
  }

  /** All summaries in the order of the document. */
  public List<Summary> summaries() {
    return summaries;
  }

  /** Whether there was more than it keeps, so that it knows of nothing. */
  public boolean isClosed() {
    return kept >= MOST;
  }

  /** What is known of a channel, in the order of time; empty when too much is. */
  public List<Stretch> stretches(Channel channel) {
    return isClosed() ? List.of() : ordered.computeIfAbsent(channel, this::inTime);
  }

  private List<Stretch> inTime(Channel channel) {
    return channel.blocks().stream()
        .mapToInt(BlockTimes::entry)
        .distinct()
        .boxed()
        .flatMap(entry -> stretches.getOrDefault(entry, List.of()).stream())
        .sorted(Comparator.comparingLong(Stretch::start))
        .toList();
  }

  /**
   * The sum of what a channel recorded between two moments in epoch seconds; empty unless its
   * readings cover all of that time, once. The readings at the ends may reach beyond, or begin
   * after, by less than a reading.
   */
  public Optional<Sum> between(Channel channel, long from, long to) {
    if (from >= to) {
      return Optional.empty();
    }
    List<Stretch> within = beginning(channel, from, to);
    if (within.isEmpty()) {
      return Optional.empty();
    }
    Stretch first = within.get(0);
    Stretch last = within.get(within.size() - 1);
    boolean covered = first.start() - from < first.length() && to <= last.end();
    for (int i = 1; i < within.size(); i++) {
      covered &= within.get(i).start() == within.get(i - 1).end();
    }
    return covered
        ? Optional.of(Sum.of(within, first.start() == from && last.end() == to))
        : Optional.empty();
  }

  /** What is known of a channel that begins between two moments, in the order of time. */
  public List<Stretch> beginning(Channel channel, long from, long to) {
    List<Stretch> all = stretches(channel);
    return all.subList(firstFrom(all, from), firstFrom(all, Math.max(from, to)));
  }

  /** Index of the first stretch that begins at that moment or later. */
  private static int firstFrom(List<Stretch> all, long moment) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A sum of readings.
   *
   * @param value in the unit of the channel
   * @param cost in 1/100000 of the currency
   * @param costed whether each reading had a cost
   * @param estimated whether a reading was estimated or projected
   * @param exact whether the first reading began, and the last ended, at the moments asked about
   */
  public record Sum(
      BigInteger value,
      BigInteger cost,
      long readings,
      boolean costed,
      boolean estimated,
      boolean exact) {

    static Sum of(List<Stretch> parts, boolean exact) {
      BigInteger value = BigInteger.ZERO;
      BigInteger cost = BigInteger.ZERO;
      long readings = 0;
      boolean costed = true;
      boolean estimated = false;
      for (Stretch part : parts) {
        value = value.add(BigInteger.valueOf(part.value()));
        cost = cost.add(BigInteger.valueOf(part.cost()));
        readings += part.readings();
        costed &= part.costed();
        estimated |= part.estimated();
      }
      return new Sum(value, cost, readings, costed, estimated, exact);
    }
  }
}
