package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.rule.RegisterReads.Read;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Between two reads a register counts what the readings by interval add up to.
 *
 * <p>Judged where a UsagePoint has one register and one channel by interval of the same flow,
 * between the earliest and the latest read of each block and from block to block, as far as the
 * readings by interval fill that time; and where all of these agree, from each read of a block to
 * the next, but for estimated readings, which the next read puts right. A read of duration 0 is of
 * its start. One that lasts may show the count at its start or at its end; it must fit one of the
 * two. Where a register runs back it has rolled over, or {@link RegistersDoNotRunBack} tells.
 * Tolerance: 0.1 %, and what rounding can do. Of {@value RegisterReads#MOST} ends of blocks and
 * more nothing is judged. Told once for each register.
 */
@Rule("GBX-VAL-06")
final class RegistersCountTheIntervals implements FeedRule {
  private static final List<Long> FLOWS = List.of(1L, 19L);

  /** A register that counted something else than the intervals. */
  record RegisterDiffers(
      String sum, String counted, Instant from, Instant to, long times, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s more at %s than at %s, the sum of the readings by interval"
          .formatted(sum, to, from);
    }

    @Override
    public Object observed() {
      return counted + " more" + (times == 1 ? "" : ", the first of %d times".formatted(times));
    }

    private RegisterDiffers told(long times) {
      return new RegisterDiffers(sum, counted, from, to, times, at);
    }
  }

  /** A register, the channel beside it, and what was read off it. */
  private record Pair(Metered register, Metered intervals, List<Read> reads) {}

  private final Facts facts;
  private final RegisterReads reads;

  RegistersCountTheIntervals(Facts facts) {
    this.facts = facts;
    reads = new RegisterReads(facts.scratch());
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    reads.open();
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    reads.hear(reading);
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    reads.close();
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (reads.isFull()) {
      return;
    }
    Map<Integer, Pair> byEntry = new HashMap<>();
    List<Pair> pairs = pairs();
    for (Pair pair : pairs) {
      pair.register().channel().blocks().forEach(block -> byEntry.put(block.entry(), pair));
    }
    RegisterReads.Visitor add =
        (entry, read) -> {
          if (byEntry.containsKey(entry)) {
            byEntry.get(entry).reads().add(read);
          }
        };
    reads.ends(add);
    List<Pair> agreeing = pairs.stream().filter(pair -> agrees(pair, true, judgement)).toList();
    reads.inner(add);
    agreeing.forEach(pair -> agrees(pair, false, judgement));
  }

  private List<Pair> pairs() {
    Meters meters = new Meters(facts);
    List<Pair> pairs = new ArrayList<>();
    for (int usagePoint : meters.usagePoints()) {
      for (long flow : FLOWS) {
        Optional<Metered> register =
            meters.only(usagePoint, each -> counts(each, flow) && isRegister(each));
        Optional<Metered> intervals =
            meters.only(usagePoint, each -> counts(each, flow) && each.codes().isInterval());
        if (register.isPresent()
            && intervals.isPresent()
            && register.get().measures(intervals.get().unit().measure())) {
          pairs.add(new Pair(register.get(), intervals.get(), new ArrayList<>()));
        }
      }
    }
    return pairs;
  }

  private static boolean counts(Metered channel, long flow) {
    return channel.unit().isAmount() && channel.codes().flow() == flow;
  }

  private static boolean isRegister(Metered channel) {
    return Meters.type(channel.channel()).isRegister();
  }

  /**
   * Whether each read is as much above the one before as the readings between make.
   *
   * @param estimated whether estimated readings count
   */
  private boolean agrees(Pair pair, boolean estimated, Judgement judgement) {
    List<Read> inTime = pair.reads();
    inTime.sort(Comparator.comparingLong(Read::start));
    RegisterDiffers first = null;
    long times = 0;
    for (int i = 1; i < inTime.size(); i++) {
      Read before = inTime.get(i - 1);
      Read after = inTime.get(i);
      if (before.start() < after.start() && before.count() <= after.count()) {
        Optional<RegisterDiffers> found = compare(pair, before, after, estimated, judgement);
        first = first == null ? found.orElse(null) : first;
        times += found.isPresent() ? 1 : 0;
      }
    }
    if (first != null) {
      judgement.finds(first.told(times));
    }
    return first == null;
  }

  private Optional<RegisterDiffers> compare(
      Pair pair, Read before, Read after, boolean estimated, Judgement judgement) {
    Metered register = pair.register();
    Metered intervals = pair.intervals();
    Optional<Sum> atStart = sum(intervals, before.start(), after.start());
    Optional<Sum> atEnd = sum(intervals, before.end(), after.end());
    if (atStart.isEmpty()
        || atEnd.isEmpty()
        || (!estimated && (atStart.get().estimated() || atEnd.get().estimated()))) {
      return Optional.empty();
    }
    judgement.inspected();
    BigDecimal counted = register.amount(after.count()).subtract(register.amount(before.count()));
    return intervals.agrees(atStart.get(), register, counted, 2)
            || intervals.agrees(atEnd.get(), register, counted, 2)
        ? Optional.empty()
        : Optional.of(
            new RegisterDiffers(
                register.told(intervals.amount(atStart.get().value())),
                register.told(counted),
                FeedEvent.instant(before.start()),
                FeedEvent.instant(after.start()),
                1,
                register.channel().at()));
  }

  private Optional<Sum> sum(Metered intervals, long from, long to) {
    return facts.ledger().between(intervals.channel(), from, to).filter(Sum::exact);
  }
}
