package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import java.util.List;

/**
 * Blocks of a MeterReading do not overlap.
 *
 * <p>The time of a block is what its interval and its readings have in common. Blocks that begin
 * together are told by the published D146, readings that begin together in two blocks by {@link
 * ReadingStartsAreUniqueAcrossBlocks}, a day that is too long for a change of the clock by {@link
 * DaysFollowTheClock}. Told once for each MeterReading.
 */
@Rule("GBX-INT-06")
final class BlocksDoNotOverlap implements FeedRule {
  /** Blocks that are about the same time; in epoch seconds. */
  record OverlappingBlocks(long end, int line, long start, long count, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a block that starts at %s or later, when the block at line %d ends"
          .formatted(FeedEvent.instant(end), line);
    }

    @Override
    public Object observed() {
      String more = count == 1 ? "" : "; %d blocks of this MeterReading do so".formatted(count);
      return "it starts at " + FeedEvent.instant(start) + more;
    }
  }

  private final Channels channels;
  private final BlockStarts starts;

  BlocksDoNotOverlap(Channels channels, Scratch scratch) {
    starts = new BlockStarts(scratch);
    this.channels = channels;
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    starts.next();
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.start().isPresent()) {
      starts.add(reading.start().getAsLong());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    channels.all().forEach(channel -> judge(channel, judgement));
  }

  private void judge(Channel channel, Judgement judgement) {
    BlockTimes latest = null;
    OverlappingBlocks first = null;
    long count = 0;
    for (BlockTimes block : channel.inTime()) {
      judgement.inspected();
      if (latest != null
          && block.from() < latest.to()
          && !isToldElsewhere(channel, latest, block)) {
        count++;
        if (first == null) {
          first =
              new OverlappingBlocks(
                  latest.to(), latest.at().line(), block.from(), count, block.at());
        }
      }
      latest = latest == null || block.to() > latest.to() ? block : latest;
    }
    if (first != null) {
      judgement.finds(
          new OverlappingBlocks(first.end(), first.line(), first.start(), count, first.at()));
    }
  }

  private boolean isToldElsewhere(Channel channel, BlockTimes one, BlockTimes other) {
    boolean begunTogether = one.start().isPresent() && one.start().equals(other.start());
    return begunTogether || sharesReading(one, other) || DstDays.missed(channel, one).isPresent();
  }

  private boolean sharesReading(BlockTimes one, BlockTimes other) {
    List<StartRun> others = starts.of(other.number());
    return starts.of(one.number()).stream()
        .anyMatch(run -> others.stream().anyMatch(same -> run.firstCommon(same).isPresent()));
  }
}
