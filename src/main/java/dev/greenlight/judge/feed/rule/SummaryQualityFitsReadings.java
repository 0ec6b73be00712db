package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The quality of a UsageSummary is a known one, and not "valid" over estimated readings.
 *
 * <p>Estimates that were validated have a quality of their own (17), which is let pass.
 */
@Rule("GBX-SUM-18")
final class SummaryQualityFitsReadings implements FeedRule {

  /** A quality that nobody defined. */
  record SummaryQualityUnknown(long quality, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a quality that the schema lists, such as 17 (validated)";
    }

    @Override
    public Object observed() {
      return quality;
    }
  }

  /** A summary that claims more than its readings. */
  record SummaryOfEstimates(Location at) implements Finding {
    @Override
    public Object expected() {
      return "qualityOfReading 8, 9 or 13, as readings of the period are estimated";
    }

    @Override
    public Object observed() {
      return "0 (valid)";
    }
  }

  private final Facts facts;

  SummaryQualityFitsReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      OptionalLong quality = summary.number("qualityOfReading");
      if (quality.isPresent()) {
        judgement.inspected();
        if (!CodeLists.isQuality(quality.getAsLong())) {
          judgement.finds(new SummaryQualityUnknown(quality.getAsLong(), summary.at()));
        } else if (quality.getAsLong() == 0 && isOfEstimates(summary, meters)) {
          judgement.finds(new SummaryOfEstimates(summary.at()));
        }
      }
    }
  }

  private boolean isOfEstimates(Summary summary, Meters meters) {
    Optional<Unit> unit = summary.last().flatMap(total -> Unit.of(total.uom()));
    Optional<Channel> channel =
        unit.flatMap(
            same -> meters.consumption(facts.channels().usagePoint(summary.entry()), same));
    return channel.isPresent()
        && summary
            .billed()
            .flatMap(period -> facts.ledger().between(channel.get(), period.start(), period.end()))
            .filter(Sum::estimated)
            .isPresent();
  }
}
