package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates a MeterReading to itself. */
final class RelatesToItself extends FeedDeviation {

  RelatesToItself() {
    super("Relates a MeterReading to itself.", breaks("GBX-LNK-17"), killedBy("GBX-LNK-17"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry meterReading = middle(batch, "MeterReading");
    addLink(meterReading, link("related", meterReading.self(), "espi-entry/MeterReading"));
  }
}
