package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Leaves out all bills of one UsagePoint, and sends those of the others. */
final class SendsNoBillsOfOnePoint extends FeedDeviation {

  SendsNoBillsOfOnePoint() {
    super(
        "Sends no bills of one of several UsagePoints.",
        breaks("GBX-SUM-19"),
        killedBy("GBX-SUM-19").collateral("GBX-LNK-01", "GBX-LNK-15"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String bills = middle(batch, "UsageSummary").up();
    batch.entries("UsageSummary").stream()
        .filter(bill -> bill.up().equals(bills))
        .forEach(bill -> batch.root().children().remove(bill.element()));
  }
}
