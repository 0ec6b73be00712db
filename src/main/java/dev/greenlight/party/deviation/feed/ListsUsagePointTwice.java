package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Lists a UsagePoint of a ServiceLocation a second time. */
final class ListsUsagePointTwice extends FeedDeviation {

  ListsUsagePointTwice() {
    super(
        "Lists a UsagePoint of a ServiceLocation a second time.",
        breaks("GBX-CUS-26"),
        killedBy("GBX-CUS-26"));
  }

  @Override
  public void bend(AtomDocument document) {
    XmlElement list = middle(document, "ServiceLocation").resource().at("UsagePoints");
    list.with(list.at("UsagePoint").copy());
  }
}
