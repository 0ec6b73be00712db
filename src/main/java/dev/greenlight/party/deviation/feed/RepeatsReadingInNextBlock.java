package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Begins a block with the last reading of the block before. */
final class RepeatsReadingInNextBlock extends FeedDeviation {

  RepeatsReadingInNextBlock() {
    super(
        "Begins a block with the last reading of the block before.",
        breaks("GBX-INT-03"),
        killedBy("GBX-INT-03").collateral("GBX-INT-02"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry before = middle(batch, "IntervalBlock");
    XmlElement next =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().equals(before.up()))
            .map(Entry::resource)
            .filter(block -> start(block) > start(before.resource()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("no block follows"));
    List<XmlElement> readings = readings(before.resource());
    XmlElement last = readings.get(readings.size() - 1);
    long length = last.at("timePeriod", "duration").number();
    add(next.at("interval", "start"), -length);
    add(next.at("interval", "duration"), length);
    next.children().add(next.children().indexOf(next.at("IntervalReading")), last.copy());
  }

  private static long start(XmlElement block) {
    return block.at("interval", "start").number();
  }
}
