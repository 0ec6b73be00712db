package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;

/** Writes a Customer, and all of it, in the namespace of usage data. */
final class MovesCustomerToUsageSide extends FeedDeviation {

  MovesCustomerToUsageSide() {
    super(
        "Writes a Customer in the namespace of usage data.",
        breaks(Detection.SCHEMA),
        killedBy("GBX-CUS-02", Detection.SCHEMA).collateral("GBX-CUS-12"));
  }

  @Override
  public void bend(AtomDocument document) {
    middle(document, "Customer")
        .resource()
        .descendants()
        .forEach(element -> element.namespace(XmlElement.ESPI));
  }
}
