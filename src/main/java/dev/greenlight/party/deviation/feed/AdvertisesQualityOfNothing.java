package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;

/** Relates a UsagePoint of which there is no such thing, as of gas, to summaries of quality. */
final class AdvertisesQualityOfNothing extends FeedDeviation {
  private static final String COLLECTION = "/ElectricPowerQualitySummary";

  AdvertisesQualityOfNothing() {
    super(
        "Relates a UsagePoint to a collection of power quality that is empty.",
        breaks("GBX-LNK-15"),
        killedBy("GBX-LNK-15"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry point =
        batch.entries("UsagePoint").stream()
            .filter(each -> !advertisesQuality(each))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("each UsagePoint has summaries of power quality"));
    addLink(point, link("related", point.self() + COLLECTION, "espi-feed" + COLLECTION));
  }

  private static boolean advertisesQuality(Entry point) {
    return point.links("related").stream()
        .anyMatch(link -> link.attributes().getOrDefault("href", "").endsWith(COLLECTION));
  }
}
