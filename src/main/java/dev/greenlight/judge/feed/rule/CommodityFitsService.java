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
import java.util.Set;

/**
 * The commodity of a ReadingType is one that the service of its UsagePoint delivers.
 *
 * <p>Temperatures are of the air wherever they are measured. A commodity of 0 says nothing, which
 * is not enough where a service is delivered: energy, power and volumes are of something.
 */
@Rule("GBX-RT-02")
final class CommodityFitsService implements FeedRule {
  private static final long TEMPERATURE = 46;
  private static final long NOT_SAID = 0;

  /** Demand, energy, volumetric flow, power and volume. */
  private static final Set<Long> DELIVERED = Set.of(8L, 12L, 15L, 37L, 58L);

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
        if (codes.kind() != TEMPERATURE && saysEnough(service.getAsLong(), codes)) {
          check(service.getAsLong(), codes.commodity(), channel, judgement);
        }
      }
    }
  }

  private static boolean saysEnough(long service, TypeCodes codes) {
    return Services.areComparable(service, codes.commodity())
        || (codes.commodity() == NOT_SAID
            && DELIVERED.contains(codes.kind())
            && Services.isKnown(service));
  }

  private static void check(long service, long commodity, Channel channel, Judgement judgement) {
    judgement.inspected();
    if (!Services.delivers(service, commodity)) {
      judgement.finds(new CommodityContradictsService(service, commodity, channel.at()));
    }
  }
}
