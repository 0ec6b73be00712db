package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Says of one of several UsagePoints nothing of its wall clock. */
final class HidesClockOfOnePoint extends FeedDeviation {

  HidesClockOfOnePoint() {
    super(
        "Relates all UsagePoints but one to their LocalTimeParameters.",
        breaks("GBX-LTP-11"),
        killedBy("GBX-LTP-11").andOfficially("D007"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String clock = middle(batch, "LocalTimeParameters").self();
    Entry usagePoint = middle(batch, "UsagePoint");
    usagePoint
        .element()
        .children()
        .removeAll(
            usagePoint.links("related").stream()
                .filter(link -> clock.equals(link.attributes().get("href")))
                .toList());
  }
}
