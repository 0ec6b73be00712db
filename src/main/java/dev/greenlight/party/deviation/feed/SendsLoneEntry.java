package dev.greenlight.party.deviation.feed;

import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static dev.greenlight.party.deviation.Detection.killedIn;

import dev.greenlight.party.custodian.data.AtomDocument;

/**
 * Answers with one entry where a feed is due.
 *
 * <p>A single entry is a legitimate document, so that only the published test calls it a failure;
 * otherwise it leaves the function blocks without a verdict.
 */
final class SendsLoneEntry extends FeedDeviation {

  SendsLoneEntry() {
    super(
        "Answers with one entry where a feed is due.",
        breaks("D000"),
        killedIn(OFFICIAL_2018, "D000")
            .collateral(
                "GBX-LNK-01",
                "TC_ACC_BATCH_RIGHT",
                "TC_FND005",
                "TC_DATA_FB01",
                "TC_DATA_FB04",
                "TC_DATA_FB05",
                "TC_DATA_FB10",
                "TC_DATA_FB12",
                "TC_DATA_FB15",
                "TC_DATA_FB16",
                "TC_DATA_FB17"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root(middle(batch, "UsagePoint").element());
  }
}
