package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Gives a UsageSummary the self link of a MeterReading. */
final class SharesSelfBetweenKinds extends FeedDeviation {

  SharesSelfBetweenKinds() {
    super(
        "Gives a UsageSummary the self link of a MeterReading.",
        breaks("GBX-LNK-03"),
        killedBy("GBX-LNK-03").collateral("EU_FB15_DE_004"));
  }

  @Override
  public void bend(AtomDocument batch) {
    retarget(middle(batch, "UsageSummary"), "self", middle(batch, "MeterReading").self());
  }
}
