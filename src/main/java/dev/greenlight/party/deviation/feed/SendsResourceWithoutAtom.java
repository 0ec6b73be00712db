package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Answers with a bare resource, without feed or entry. */
final class SendsResourceWithoutAtom extends FeedDeviation {

  SendsResourceWithoutAtom() {
    super(
        "Answers with a bare resource, without feed or entry.",
        breaks("GBX-FIL-02"),
        killedBy("GBX-FIL-02", "D000").collateral(SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root(middle(batch, "UsagePoint").resource());
  }
}
