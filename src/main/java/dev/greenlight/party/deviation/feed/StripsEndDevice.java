package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Says nothing at all of an EndDevice. */
final class StripsEndDevice extends FeedDeviation {

  StripsEndDevice() {
    super("Says nothing at all of an EndDevice.", breaks("GBX-CUS-35"), killedBy("GBX-CUS-35"));
  }

  @Override
  public void bend(AtomDocument document) {
    middle(document, "EndDevice").resource().children().clear();
  }
}
