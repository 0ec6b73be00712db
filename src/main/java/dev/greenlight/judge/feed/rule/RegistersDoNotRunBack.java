package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A register does not run back, unless it rolls over.
 *
 * <p>Judged within each block for forward and reverse flow: net registers run both ways. A dial
 * that was near a power of ten and is near zero has rolled over.
 */
@Rule("GBX-VAL-05")
final class RegistersDoNotRunBack implements FeedRule {

  /** A read below the one before it. */
  record RegisterRunsBack(long before, long after, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a read of %d or more, as the one before, or of little after a roll-over"
          .formatted(before);
    }

    @Override
    public Object observed() {
      return after;
    }
  }

  /** Values that go up and down: what was used, under the name of a register. */
  record UseCalledRegister(long falls, Location at) implements Finding {
    @Override
    public Object expected() {
      return "reads that grow, as accumulationBehaviour 1 stands for a register";
    }

    @Override
    public Object observed() {
      return "values that go up and down: %d times down in this block".formatted(falls);
    }

    @Override
    public String fix() {
      return "Write accumulationBehaviour 4 into the ReadingType, if these are amounts by interval";
    }
  }

  /**
   * The first read of a block that is lower than the one before it.
   *
   * @param number of the read in its block
   * @param times how often reads of the block fall
   */
  record Fall(int entry, long before, long after, long number, long times, Location at) {
    Fall again() {
      return new Fall(entry, before, after, number, times + 1, at);
    }
  }

  /** A register is swapped, or put back, once or twice. */
  private static final long OFTEN = 3;

  private final Facts facts;
  private final FallTable falls;
  private OptionalLong last = OptionalLong.empty();
  private long lastStart;
  private Fall fall;

  RegistersDoNotRunBack(Facts facts) {
    this.facts = facts;
    falls = new FallTable(facts.scratch());
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    last = OptionalLong.empty();
    fall = null;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    OptionalLong value = reading.value();
    if (value.isEmpty() || reading.start().isEmpty()) {
      return;
    }
    long start = reading.start().getAsLong();
    boolean follows = last.isPresent() && start > lastStart;
    if (follows && value.getAsLong() < last.getAsLong()) {
      fall =
          fall == null
              ? new Fall(
                  reading.entry(),
                  last.getAsLong(),
                  value.getAsLong(),
                  reading.number(),
                  1,
                  reading.at())
              : fall.again();
    }
    last = value;
    lastStart = start;
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (fall != null) {
      falls.add(fall);
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<Integer> registers = new HashSet<>();
    for (Channel channel : facts.channels().all()) {
      if (channel.readingType().filter(RegistersDoNotRunBack::onlyGrows).isPresent()) {
        judgement.inspected(channel.blocks().size());
        channel.blocks().stream().map(BlockTimes::entry).forEach(registers::add);
      }
    }
    IntStream.range(0, falls.size())
        .mapToObj(falls::get)
        .filter(each -> registers.contains(each.entry()))
        .filter(each -> each.times() >= OFTEN || !isRollOver(each.before(), each.after()))
        .map(
            each ->
                each.times() >= OFTEN
                    ? new UseCalledRegister(each.times(), each.at())
                    : new RegisterRunsBack(each.before(), each.after(), each.at()))
        .forEach(judgement::finds);
  }

  /** A register of what flows one way; net registers may run back. */
  private static boolean onlyGrows(ReadingType type) {
    long flow = type.code("flowDirection").orElse(1);
    return type.isRegister() && (flow == 1 || flow == 19);
  }

  /** Whether a dial went from near its end over zero: a power of ten, a tenth at either side. */
  private static boolean isRollOver(long before, long after) {
    long full = 1;
    while (full <= before) {
      full *= 10;
    }
    return before >= full - full / 10 && after < full / 10;
  }
}
