package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Names;

/** Sends one block again as another resource, so that its day counts twice. */
final class SendsBlockTwice extends FeedDeviation {

  SendsBlockTwice() {
    super(
        "Sends one IntervalBlock again under another id and self link.",
        breaks("D146"),
        killedBy("D146")
            .collateral(
                "GBX-INT-02",
                "GBX-INT-03",
                "GBX-INT-04",
                "GBX-INT-06",
                "GBX-SUM-01",
                "GBX-SUM-02"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    String self = block.self() + "x";
    Entry again = new Entry(block.element().copy());
    again.element().at("id").text(Names.idOf(self));
    retarget(again, "self", self);
    batch.root().addAfter(block.element(), again.element());
  }
}
