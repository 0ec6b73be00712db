package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Leaves out the types of all links. */
final class LeavesOutTypesOfLinks extends FeedDeviation {
  LeavesOutTypesOfLinks() {
    super("Leaves out the types of all links.", breaks("GBX-LNK-26"), killedBy("GBX-LNK-26"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch
        .root()
        .descendants()
        .filter(element -> element.name().equals("link"))
        .forEach(link -> link.attributes().remove("type"));
  }
}
