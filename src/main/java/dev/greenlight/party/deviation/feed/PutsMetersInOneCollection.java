package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Puts all meters in one collection, and says of none at which of its places it stands. */
final class PutsMetersInOneCollection extends FeedDeviation {
  private static final String METER = "Meter";

  PutsMetersInOneCollection() {
    super(
        "Puts all meters in one collection, and says of none at which of its places it stands.",
        breaks("GBX-CUS-33"),
        killedBy("GBX-CUS-33"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry first = middle(document, METER);
    String collection = first.self().replaceFirst("/RetailCustomer/.*", "/" + METER);
    for (Entry meter : document.entries(METER)) {
      retarget(meter, "self", collection + meter.self().substring(meter.up().length()));
      retarget(meter, "up", collection);
      meter.element().children().removeAll(meter.links("related"));
    }
    for (Entry place : document.entries("ServiceLocation")) {
      for (XmlElement link : place.links("related")) {
        if (link.attributes().get("href").endsWith("/" + METER)) {
          link.attribute("href", collection);
        }
      }
    }
  }
}
