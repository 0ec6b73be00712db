package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A channel of forward or of reverse flow, or of the two together, has no negative values.
 *
 * <p>A total (flowDirection 20) is forward plus reverse, and that by phase (21) adds what is
 * absolute; less than nothing it can only be where net was meant. What flows the other way has a
 * channel of its own, or both are one net channel (flowDirection 4). Told once for each channel.
 */
@Rule("GBX-VAL-03")
final class OneWayFlowsAreNotNegative implements FeedRule {
  /** Forward, reverse, total, total by phase. */
  private static final Set<Long> NOT_NEGATIVE = Set.of(1L, 19L, 20L, 21L);

  /** Values against the direction of the channel. */
  record NegativeFlow(long flow, Instant first, long stretches, Location at) implements Finding {
    @Override
    public Object expected() {
      return "values of 0 or more, as flowDirection is " + flow;
    }

    @Override
    public Object observed() {
      return stretches == 1
          ? "a negative one, at " + first
          : "negative ones at %d times, first at %s".formatted(stretches, first);
    }
  }

  private final Facts facts;

  OneWayFlowsAreNotNegative(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      long flow =
          channel.readingType().map(type -> TypeCodes.of(type).flow()).orElse(TypeCodes.UNSAID);
      if (NOT_NEGATIVE.contains(flow)) {
        check(channel, flow, judgement);
      }
    }
  }

  private void check(Channel channel, long flow, Judgement judgement) {
    List<Stretch> stretches = facts.ledger().stretches(channel);
    judgement.inspected(stretches.size());
    List<Stretch> negative = stretches.stream().filter(Stretch::isNegative).toList();
    if (!negative.isEmpty()) {
      judgement.finds(
          new NegativeFlow(
              flow, FeedEvent.instant(negative.get(0).start()), negative.size(), channel.at()));
    }
  }
}
