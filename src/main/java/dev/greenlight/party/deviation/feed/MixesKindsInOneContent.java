package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Puts a ReadingType beside a MeterReading into one content. */
final class MixesKindsInOneContent extends FeedDeviation {

  MixesKindsInOneContent() {
    super(
        "Puts a ReadingType beside a MeterReading into one content.",
        breaks("GBX-ATM-14"),
        killedBy("GBX-ATM-14"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement readingType = middle(batch, "ReadingType").resource();
    middle(batch, "MeterReading").element().at("content").with(readingType.copy());
  }
}
