package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.OptionalLong;

/** The commodity of a UsageSummary is one that the service of its UsagePoint delivers. */
@Rule("GBX-SUM-17")
final class SummaryFitsService implements FeedRule {

  /** A commodity of another service. */
  record SummaryCommodityContradictsService(long service, long commodity, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a commodity of %s, the service of the UsagePoint".formatted(Services.told(service));
    }

    @Override
    public Object observed() {
      return "commodity " + commodity;
    }
  }

  private final Facts facts;

  SummaryFitsService(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Summary summary : facts.ledger().summaries()) {
      OptionalLong service =
          facts.channels().serviceKind(facts.channels().usagePoint(summary.entry()));
      OptionalLong commodity = summary.number("commodity");
      boolean comparable =
          service.isPresent()
              && commodity.isPresent()
              && Services.areComparable(service.getAsLong(), commodity.getAsLong());
      if (comparable) {
        judgement.inspected();
        if (!Services.delivers(service.getAsLong(), commodity.getAsLong())) {
          judgement.finds(
              new SummaryCommodityContradictsService(
                  service.getAsLong(), commodity.getAsLong(), summary.at()));
        }
      }
    }
  }
}
