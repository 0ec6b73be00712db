package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.List;

/** Puts a block into the content of the one before it, as older producers do. */
final class PutsTwoBlocksInOneContent extends FeedDeviation {
  private static final String BLOCK = "IntervalBlock";

  PutsTwoBlocksInOneContent() {
    super(
        "Puts an IntervalBlock into the content of the one before it.",
        breaks("GBX-ATM-15"),
        killedBy("GBX-ATM-15").collateral("GBX-ATM-19"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<Entry> blocks = batch.entries(BLOCK);
    Entry one = middle(blocks, BLOCK);
    Entry next = blocks.get(blocks.indexOf(one) + 1);
    one.element().at("content").with(next.resource().copy());
    batch.root().children().remove(next.element());
  }
}
