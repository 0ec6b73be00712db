package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Collections;
import java.util.List;

/** Two blocks of a MeterReading stand in the wrong order. */
final class SwapsTwoBlocks extends FeedDeviation {

  SwapsTwoBlocks() {
    super(
        "Sends an IntervalBlock before the one that precedes it in time.",
        breaks("GBX-INT-07"),
        killedBy("GBX-INT-07"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String meterReading = middle(batch, "IntervalBlock").up();
    List<Entry> blocks =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().equals(meterReading))
            .toList();
    List<XmlElement> parts = batch.root().children();
    Collections.swap(
        parts, parts.indexOf(blocks.get(0).element()), parts.indexOf(blocks.get(1).element()));
  }
}
