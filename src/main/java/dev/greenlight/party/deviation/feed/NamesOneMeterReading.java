package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Relates a UsagePoint to its MeterReading in place of the collection. */
final class NamesOneMeterReading extends FeedDeviation {

  NamesOneMeterReading() {
    super(
        "Relates a UsagePoint to its MeterReading in place of the collection.",
        breaks("D023"),
        killedBy("D023").andAsLabelled("GBX-LNK-12").collateral("D078", "TC_DATA_FB10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry meterReading = middle(batch, "MeterReading");
    XmlElement collection =
        middle(
            batch.entries("UsagePoint").stream()
                .flatMap(point -> point.links("related").stream())
                .filter(link -> link.attributes().get("href").equals(meterReading.up()))
                .toList(),
            "link to the MeterReadings of a UsagePoint");
    collection.attribute("href", meterReading.self());
    collection.attribute("type", "espi-entry/MeterReading");
  }
}
