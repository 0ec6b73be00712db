package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import java.util.List;

/** Relates a MeterReading to two ReadingTypes. */
final class LinksMeterReadingToTwoReadingTypes extends FeedDeviation {

  LinksMeterReadingToTwoReadingTypes() {
    super("Relates a MeterReading to two ReadingTypes.", breaks("D024"), killedBy("D024", "D054"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<Entry> types = batch.entries("ReadingType");
    Entry meterReading = middle(batch, "MeterReading");
    List<String> linked =
        meterReading.links("related").stream().map(link -> link.attributes().get("href")).toList();
    Entry other =
        types.stream()
            .filter(type -> !linked.contains(type.self()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("no second ReadingType"));
    addLink(meterReading, link("related", other.self(), "espi-entry/ReadingType"));
  }
}
