package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Sends one bill again under another id, so that a year of bills counts it twice. */
final class SendsBillTwice extends FeedDeviation {

  SendsBillTwice() {
    super("Sends one bill again under another id.", breaks("GBX-SUM-11"), killedBy("GBX-SUM-11"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry bill = middle(batch, "UsageSummary");
    Entry again = new Entry(bill.element().copy());
    again.element().at("id").text("urn:uuid:7c1f0b92-3d58-5a4e-b6d1-58e02c9fa374");
    retarget(again, "self", bill.up() + "/again");
    batch.root().with(again.element());
  }
}
