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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commodity of a UsageSummary is one that the service of its UsagePoint delivers.
 *
 * <p>Where electricity that is metered on the secondary side (1) throughout is billed as metered on
 * the primary side (2), or the reverse, that is only mentioned: bills may make up for the losses of
 * the transformer.
 */
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

  /** A bill of the other side of the transformer. */
  record SummaryOfOtherSide(long metered, long commodity, Location at) implements Finding {
    @Override
    public Object expected() {
      return "commodity %d, as the ReadingTypes say, unless the bill makes up for losses"
          .formatted(metered);
    }

    @Override
    public Object observed() {
      return "commodity " + commodity;
    }

    @Override
    public String fix() {
      return "Mend commodity, unless the tariff bills what the other side of the transformer takes";
    }
  }

  private static final Set<Long> SIDES = Set.of(1L, 2L);

  private final Facts facts;

  SummaryFitsService(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
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
        checkSide(summary, commodity.getAsLong(), meters, judgement);
        if (!Services.delivers(service.getAsLong(), commodity.getAsLong())) {
          judgement.finds(
              new SummaryCommodityContradictsService(
                  service.getAsLong(), commodity.getAsLong(), summary.at()));
        }
      }
    }
  }

  private void checkSide(Summary summary, long commodity, Meters meters, Judgement judgement) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    Set<Long> metered =
        meters.explained(usagePoint).stream()
            .map(channel -> TypeCodes.of(Meters.type(channel)).commodity())
            .filter(SIDES::contains)
            .collect(Collectors.toSet());
    if (SIDES.contains(commodity) && metered.size() == 1 && !metered.contains(commodity)) {
      judgement.mentions(
          new SummaryOfOtherSide(metered.iterator().next(), commodity, summary.at()));
    }
  }
}
