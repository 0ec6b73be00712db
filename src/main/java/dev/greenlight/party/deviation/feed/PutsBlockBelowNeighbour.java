package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;

/** Lets a block live below a UsagePoint that it does not belong to. */
final class PutsBlockBelowNeighbour extends FeedDeviation {

  PutsBlockBelowNeighbour() {
    super(
        "Lets a block live below a UsagePoint that it does not belong to.",
        breaks("GBX-LNK-14"),
        killedBy("GBX-LNK-14")
            .alsoBreaks("batch_of_usage_point", "TC_RLR001")
            .collateral("GBX-LNK-04"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    Entry neighbour =
        batch.entries("UsagePoint").stream()
            .filter(point -> !block.self().startsWith(point.self() + "/"))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("the feed has one UsagePoint only"));
    String below = block.self().replaceFirst("^.*/UsagePoint/[^/]*", "");
    retarget(block, "self", neighbour.self() + below);
  }
}
