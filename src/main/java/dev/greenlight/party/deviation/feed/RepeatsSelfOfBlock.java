package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.List;

/** Two blocks of different days say that they live at the same place. */
final class RepeatsSelfOfBlock extends FeedDeviation {

  RepeatsSelfOfBlock() {
    super(
        "Gives an IntervalBlock the self link of the one before it.",
        breaks("D035"),
        killedBy("D035"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    List<Entry> before =
        batch.entries("IntervalBlock").stream()
            .filter(other -> other.up().equals(block.up()) && !other.self().equals(block.self()))
            .toList();
    retarget(block, "self", middle(before, "other IntervalBlock of the MeterReading").self());
  }
}
