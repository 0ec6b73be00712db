package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates a MeterReading to no ReadingType. */
final class DropsReadingTypeLink extends FeedDeviation {

  DropsReadingTypeLink() {
    super(
        "Relates a MeterReading to no ReadingType.",
        breaks("D054"),
        killedBy("D024", "D054").collateral("TC_DATA_FB10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry meterReading = middle(batch, "MeterReading");
    meterReading
        .element()
        .children()
        .removeIf(part -> "espi-entry/ReadingType".equals(part.attributes().get("type")));
  }
}
