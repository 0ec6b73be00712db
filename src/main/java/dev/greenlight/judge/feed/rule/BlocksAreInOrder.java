package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Blocks of a MeterReading stand in the order of time.
 *
 * <p>Consumers must not rely on it, but many read faster so. Told once for each MeterReading.
 */
@Rule("GBX-INT-07")
final class BlocksAreInOrder implements FeedRule {

  /** Blocks in another order; in epoch seconds. */
  record BlockOutOfOrder(long previous, long start, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a block that begins after " + FeedEvent.instant(previous);
    }

    @Override
    public Object observed() {
      String more = count == 1 ? "" : "; %d blocks of this MeterReading are so".formatted(count);
      return "it begins at " + FeedEvent.instant(start) + more;
    }
  }

  private final Channels channels;

  BlocksAreInOrder(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    channels.all().forEach(channel -> check(channel, judgement));
  }

  private static void check(Channel channel, Judgement judgement) {
    BlockTimes before = null;
    BlockOutOfOrder first = null;
    long count = 0;
    for (BlockTimes block : channel.blocks()) {
      if (!block.coversTime()) {
        continue;
      }
      judgement.inspected();
      if (before != null && block.from() < before.from()) {
        count++;
        first =
            first == null ? new BlockOutOfOrder(before.from(), block.from(), 1, block.at()) : first;
      }
      before = block;
    }
    if (first != null) {
      judgement.finds(new BlockOutOfOrder(first.previous(), first.start(), count, first.at()));
    }
  }
}
