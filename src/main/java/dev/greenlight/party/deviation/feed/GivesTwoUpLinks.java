package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Gives an entry two up links. */
final class GivesTwoUpLinks extends FeedDeviation {

  GivesTwoUpLinks() {
    super("Gives an entry two up links.", breaks("GBX-LNK-02"), killedBy("GBX-LNK-02"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    String other = block.up().replaceFirst("/Subscription/.*", "/IntervalBlock");
    addLink(block, link("up", other, "espi-feed/IntervalBlock"));
  }
}
