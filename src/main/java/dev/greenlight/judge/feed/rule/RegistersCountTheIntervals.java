package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Placeholders;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Between two reads a register counts what the readings by interval add up to.
 *
 * <p>Judged where a UsagePoint has one register and one channel by interval of the same flow,
 * between the earliest and the latest read of each block and from block to block, as far as the
 * readings by interval fill that time. A read of duration 0 is of its start. One that lasts may
 * show the count at its start or at its end; it must fit one of the two. Where a register runs back
 * it has rolled over, or {@link RegistersDoNotRunBack} tells. Tolerance: 0.1 %, and what rounding
 * can do. Of {@value #MOST} blocks and more nothing is judged.
 */
@Rule("GBX-VAL-06")
final class RegistersCountTheIntervals implements FeedRule {
  private static final int MOST = 200_000;
  private static final List<Long> FLOWS = List.of(1L, 19L);
  private static final BigDecimal SHARE = new BigDecimal("0.001");

  /** A register that counted something else than the intervals. */
  record RegisterDiffers(String sum, String counted, Instant from, Instant to, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s more at %s than at %s, the sum of the readings by interval"
          .formatted(sum, to, from);
    }

    @Override
    public Object observed() {
      return counted + " more";
    }
  }

  /** What a register shows. */
  private record Read(long start, long duration, long count) {
    long end() {
      return start + duration;
    }
  }

  private final Facts facts;

  /** What stands in a row of {@link #reads}. */
  private static final int ENTRY = 0;

  private static final int START = 1;
  private static final int DURATION = 2;
  private static final int COUNT = 3;

  /** The first and the last read in time of each block, whatever it holds. */
  private final LongRows reads;

  /** The two of the open block, as in a row; nothing while it has none. */
  private final long[] first = new long[COUNT + 1];

  private final long[] last = new long[COUNT + 1];
  private boolean any;

  RegistersCountTheIntervals(Facts facts) {
    this.facts = facts;
    reads = new LongRows(facts.scratch(), COUNT + 1);
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    any = false;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.start().isEmpty() || !Period.isInSeconds(reading.start().getAsLong())) {
      return;
    }
    long start = reading.start().getAsLong();
    boolean earliest = !any || start < first[START];
    boolean latest = !any || start > last[START];
    OptionalLong count = reading.value();
    if ((!earliest && !latest) || count.isEmpty() || Placeholders.is(count.getAsLong())) {
      return;
    }
    any = true;
    if (earliest) {
      keep(first, reading, start, count.getAsLong());
    }
    if (latest) {
      keep(last, reading, start, count.getAsLong());
    }
  }

  private static void keep(long[] row, ReadingRead reading, long start, long count) {
    row[ENTRY] = reading.entry();
    row[START] = start;
    row[DURATION] = Math.max(0, reading.duration().orElse(0));
    row[COUNT] = count;
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (any && reads.size() < MOST) {
      add(first);
      add(last);
    }
  }

  private void add(long[] values) {
    int row = reads.add();
    for (int i = 0; i < values.length; i++) {
      reads.set(row, i, values[i]);
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (reads.size() >= MOST) {
      return;
    }
    Meters meters = new Meters(facts);
    for (int usagePoint : meters.usagePoints()) {
      for (long flow : FLOWS) {
        Optional<Metered> register =
            meters.only(usagePoint, each -> counts(each, flow) && isRegister(each));
        Optional<Metered> intervals =
            meters.only(usagePoint, each -> counts(each, flow) && each.codes().isInterval());
        if (register.isPresent()
            && intervals.isPresent()
            && register.get().measures(intervals.get().unit().measure())) {
          check(register.get(), intervals.get(), judgement);
        }
      }
    }
  }

  private static boolean counts(Metered channel, long flow) {
    return channel.unit().isAmount() && channel.codes().flow() == flow;
  }

  private static boolean isRegister(Metered channel) {
    return Meters.type(channel.channel()).isRegister();
  }

  private void check(Metered register, Metered intervals, Judgement judgement) {
    Set<Integer> entries =
        register.channel().blocks().stream().map(BlockTimes::entry).collect(Collectors.toSet());
    List<Read> inTime =
        IntStream.range(0, reads.size())
            .filter(row -> entries.contains((int) reads.get(row, ENTRY)))
            .mapToObj(this::read)
            .sorted(Comparator.comparingLong(Read::start))
            .toList();
    for (int i = 1; i < inTime.size(); i++) {
      Read before = inTime.get(i - 1);
      Read after = inTime.get(i);
      if (before.start() < after.start() && before.count() <= after.count()) {
        compare(register, intervals, before, after, judgement);
      }
    }
  }

  private Read read(int row) {
    return new Read(reads.get(row, START), reads.get(row, DURATION), reads.get(row, COUNT));
  }

  private void compare(
      Metered register, Metered intervals, Read before, Read after, Judgement judgement) {
    Optional<Sum> atStart = sum(intervals, before.start(), after.start());
    Optional<Sum> atEnd = sum(intervals, before.end(), after.end());
    if (atStart.isEmpty() || atEnd.isEmpty()) {
      return;
    }
    judgement.inspected();
    BigDecimal counted = register.amount(after.count()).subtract(register.amount(before.count()));
    if (differs(counted, atStart.get(), register, intervals)
        && differs(counted, atEnd.get(), register, intervals)) {
      judgement.finds(
          new RegisterDiffers(
              register.told(intervals.amount(atStart.get().value())),
              register.told(counted),
              FeedEvent.instant(before.start()),
              FeedEvent.instant(after.start()),
              register.channel().at()));
    }
  }

  private Optional<Sum> sum(Metered intervals, long from, long to) {
    return facts.ledger().between(intervals.channel(), from, to).filter(Sum::exact);
  }

  private static boolean differs(BigDecimal counted, Sum sum, Metered register, Metered intervals) {
    BigDecimal expected = intervals.amount(sum.value());
    BigDecimal tolerance =
        expected
            .abs()
            .multiply(SHARE)
            .add(register.rounding(2))
            .add(intervals.rounding(sum.readings()));
    return counted.subtract(expected).abs().compareTo(tolerance) > 0;
  }
}
