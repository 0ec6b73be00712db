package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Subject;
import dev.greenlight.judge.feed.Snapshot.Values;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the readings of a channel within a time since an earlier download.
 *
 * @param isOne whether any of them is another
 * @param more by how much their sum is larger, in the unit of the channel
 */
record Revision(boolean isOne, BigInteger more) {

  /** Empty where a block is not in both, or one that lies across an end of the time was revised. */
  static Optional<Revision> of(Channel channel, Period time, Snapshot now, Snapshot earlier) {
    List<Map.Entry<Subject, Values>> blocks =
        channel.blocks().stream()
            .map(BlockTimes::entry)
            .distinct()
            .flatMap(entry -> now.blocks(entry).stream())
            .toList();
    Map<Subject, Values> before = earlier.blocks();
    boolean isOne = false;
    BigInteger more = BigInteger.ZERO;
    for (Map.Entry<Subject, Values> each : blocks) {
      Values block = each.getValue();
      Period span = new Period(block.start(), block.duration(), block.at());
      if (!time.meets(span)) {
        continue;
      }
      Values then = before.get(each.getKey());
      if (then == null) {
        return Optional.empty();
      }
      if (!then.values().equals(block.values())) {
        if (!time.contains(span) || then.sum().isEmpty() || block.sum().isEmpty()) {
          return Optional.empty();
        }
        isOne = true;
        more = more.add(block.sum().get()).subtract(then.sum().get());
      }
    }
    return Optional.of(new Revision(isOne, more));
  }

  /** The sum as it was in the earlier download. */
  Sum before(Sum now) {
    return new Sum(
        now.value().subtract(more),
        now.cost(),
        now.readings(),
        now.costed(),
        now.estimated(),
        now.exact());
  }
}
