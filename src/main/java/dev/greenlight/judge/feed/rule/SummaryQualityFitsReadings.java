package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The quality of a UsageSummary is a known one, and not "valid" over estimated readings.
 *
 * <p>Estimates that were validated have a quality of their own (17), which is let pass. Of hours
 * and days of one meter both must be estimated.
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

    @Override
    public String fix() {
      return "Write the code that the schema lists for what the total rests on, such as 13 (mixed)"
          + " or 17 (validated)";
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

    @Override
    public String fix() {
      return "Write 8 (estimated) or 13 (mixed) while the total rests on estimates";
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
    Optional<Period> billed = summary.billed();
    if (unit.isEmpty() || billed.isEmpty()) {
      return false;
    }
    int usagePoint = facts.channels().usagePoint(summary.entry());
    List<Sum> sums =
        meters.consumption(usagePoint, unit.get()).stream()
            .flatMap(channel -> between(channel, billed.get()).stream())
            .toList();
    return !sums.isEmpty() && sums.stream().allMatch(Sum::estimated);
  }

  private Optional<Sum> between(Channel channel, Period period) {
    return facts.ledger().between(channel, period.start(), period.end());
  }
}
