package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Puts two UsagePoints into one content. */
final class PutsTwoUsagePointsInOneContent extends FeedDeviation {

  PutsTwoUsagePointsInOneContent() {
    super("Puts two UsagePoints into one content.", breaks("GBX-ATM-15"), killedBy("GBX-ATM-15"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement content = middle(batch, "UsagePoint").element().at("content");
    content.with(content.children().get(0).copy());
  }
}
