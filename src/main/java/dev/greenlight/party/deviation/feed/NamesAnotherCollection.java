package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Lets the up link of a Meter point to the place that it stands at. */
final class NamesAnotherCollection extends FeedDeviation {

  NamesAnotherCollection() {
    super(
        "Lets the up link of a Meter point to the place that it stands at.",
        breaks("GBX-CUS-06"),
        killedBy("GBX-CUS-06"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry meter = middle(document, "Meter");
    retarget(meter, "up", meter.up().substring(0, meter.up().lastIndexOf('/')));
  }
}
