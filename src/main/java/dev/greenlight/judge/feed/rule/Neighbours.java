package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a channel and those next to them in time. */
final class Neighbours {
  private Neighbours() {}

  /** The blocks in the order of time that overlap no other; overlaps are a defect of their own. */
  static List<BlockTimes> apart(Channel channel) {
    List<BlockTimes> blocks = channel.inTime();
    List<BlockTimes> apart = new ArrayList<>();
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < blocks.size(); i++) {
      BlockTimes block = blocks.get(i);
      boolean meetsNext = i + 1 < blocks.size() && blocks.get(i + 1).from() < block.to();
      if (block.from() >= latest && !meetsNext) {
        apart.add(block);
      }
      latest = Math.max(latest, block.to());
    }
    return apart;
  }
}
