package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;
import java.util.Set;

/** Sends a MeterReading without any IntervalBlock of its own. */
final class DropsBlocksOfMeterReading extends FeedDeviation {

  DropsBlocksOfMeterReading() {
    super(
        "Sends a MeterReading without any IntervalBlock of its own.",
        breaks("D025"),
        killedBy("D025", "D026").collateral("GBX-LNK-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String self = middle(batch, "MeterReading").self();
    List<XmlElement> blocks =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.self().startsWith(self + "/"))
            .map(Entry::element)
            .toList();
    batch.root().children().removeAll(Set.copyOf(blocks));
  }
}
