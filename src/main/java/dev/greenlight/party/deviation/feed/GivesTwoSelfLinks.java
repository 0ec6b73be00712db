package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Gives an entry two self links. */
final class GivesTwoSelfLinks extends FeedDeviation {

  GivesTwoSelfLinks() {
    super(
        "Gives an entry two self links.",
        breaks("GBX-LNK-02"),
        killedBy("GBX-LNK-02").andOfficially("D035"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    addLink(block, link("self", block.up() + "/alias", "espi-entry/IntervalBlock"));
  }
}
