package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where FB_15 is declared, each UsagePoint with readings has a summary.
 *
 * <p>The retired test GB003. The published D083 is content with one summary in the feed; where
 * there is none at all it tells.
 */
@Rule("GBX-SUM-19")
final class PointsHaveSummaries implements FeedRule {

  /** A UsagePoint of which no bill is told. */
  record PointWithoutSummary(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a UsageSummary of the UsagePoint, as FB_15 is declared and others have one";
    }

    @Override
    public Object observed() {
      return "readings only";
    }
  }

  private final boolean declared;
  private final Facts facts;

  PointsHaveSummaries(FeedRuling ruling, Facts facts) {
    declared = Claims.of(ruling).has(15);
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (!declared) {
      return;
    }
    Set<Integer> summarised =
        facts.ledger().summaries().stream()
            .map(Summary::entry)
            .map(facts.channels()::usagePoint)
            .filter(point -> point > 0)
            .collect(Collectors.toSet());
    Set<Integer> metered =
        facts.channels().all().stream()
            .filter(channel -> !channel.blocks().isEmpty())
            .map(Channel::usagePoint)
            .filter(point -> point > 0)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!summarised.isEmpty()) {
      judgement.inspected(metered.size());
      metered.removeAll(summarised);
      metered.forEach(point -> judgement.finds(new PointWithoutSummary(facts.links().at(point))));
    }
  }
}
