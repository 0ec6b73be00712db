package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.OptionalLong;

/**
 * The commodity of a ReadingType is one that the service of its UsagePoint delivers.
 *
 * <p>Temperatures are of the air wherever they are measured; a commodity of 0 says nothing.
 */
@Rule("GBX-RT-02")
final class CommodityFitsService implements FeedRule {
  private static final long TEMPERATURE = 46;

  /** A commodity of another service. */
  record CommodityContradictsService(long service, long commodity, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a commodity of %s, the service of the UsagePoint".formatted(Services.told(service));
    }

    @Override
    public Object observed() {
      return "commodity %d in the ReadingType of this MeterReading".formatted(commodity);
    }
  }

  private final Facts facts;

  CommodityFitsService(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      OptionalLong service = facts.channels().serviceKind(channel.usagePoint());
      if (service.isPresent() && channel.readingType().isPresent()) {
        TypeCodes codes = TypeCodes.of(Meters.type(channel));
        if (codes.kind() != TEMPERATURE
            && Services.areComparable(service.getAsLong(), codes.commodity())) {
          check(service.getAsLong(), codes.commodity(), channel, judgement);
        }
      }
    }
  }

  private static void check(long service, long commodity, Channel channel, Judgement judgement) {
    judgement.inspected();
    if (!Services.delivers(service, commodity)) {
      judgement.finds(new CommodityContradictsService(service, commodity, channel.at()));
    }
  }
}
