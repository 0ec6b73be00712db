package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;

/**
 * A billing period is not entirely outside the time of the readings of its UsagePoint.
 *
 * <p>Bills that reach back further than the readings are usual; one that has nothing to do with any
 * of them cannot be explained by them. Told once for each UsagePoint; silent where there are no
 * readings.
 */
@Rule("GBX-SUM-10")
final class BillsAreWithinTheData implements FeedRule {

  /** A bill for a time of which nothing is known. */
  record BillOutsideData(String billed, int bills, String data, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billing period that meets the time of the readings, " + data;
    }

    @Override
    public Object observed() {
      return bills == 1 ? billed : "%s, the first of %d such bills".formatted(billed, bills);
    }
  }

  private final Facts facts;

  BillsAreWithinTheData(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Integer, LongSummaryStatistics> spans = new HashMap<>();
    for (Channel channel : facts.channels().all()) {
      for (BlockTimes block : channel.inTime()) {
        LongSummaryStatistics span =
            spans.computeIfAbsent(channel.usagePoint(), point -> new LongSummaryStatistics());
        span.accept(block.from());
        span.accept(block.to());
      }
    }
    Map<Integer, List<Period>> outside = new LinkedHashMap<>();
    for (Summary summary : facts.ledger().summaries()) {
      int usagePoint = facts.channels().usagePoint(summary.entry());
      Optional<Period> billed = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
      if (usagePoint > 0 && billed.isPresent() && spans.containsKey(usagePoint)) {
        judgement.inspected();
        if (isOutside(billed.get(), spans.get(usagePoint))) {
          outside.computeIfAbsent(usagePoint, point -> new ArrayList<>()).add(billed.get());
        }
      }
    }
    outside.forEach((point, bills) -> report(bills, spans.get(point), judgement));
  }

  private static boolean isOutside(Period billed, LongSummaryStatistics span) {
    return billed.end() < span.getMin() || billed.start() > span.getMax();
  }

  private static void report(List<Period> bills, LongSummaryStatistics span, Judgement judgement) {
    String data =
        "%s to %s".formatted(FeedEvent.instant(span.getMin()), FeedEvent.instant(span.getMax()));
    Period first = bills.get(0);
    judgement.finds(new BillOutsideData(first.told(), bills.size(), data, first.at()));
  }
}
