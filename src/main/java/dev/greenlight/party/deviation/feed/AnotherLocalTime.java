package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** LocalTimeParameters beside those that the feed has. */
final class AnotherLocalTime {
  private AnotherLocalTime() {}

  /** Adds them at the end of the feed. */
  static Entry in(AtomDocument batch) {
    Entry present = FeedDeviation.middle(batch, "LocalTimeParameters");
    Entry another = new Entry(present.element().copy());
    another.element().at("id").text("urn:uuid:5b2d3c1e-7a64-5f0b-9c8d-3e21f4a6b7d9");
    FeedDeviation.retarget(another, "self", present.up() + "/another");
    batch.root().with(another.element());
    return another;
  }
}
