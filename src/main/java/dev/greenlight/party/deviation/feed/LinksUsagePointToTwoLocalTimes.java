package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates a UsagePoint to two different LocalTimeParameters. */
final class LinksUsagePointToTwoLocalTimes extends FeedDeviation {

  LinksUsagePointToTwoLocalTimes() {
    super(
        "Relates a UsagePoint to two different LocalTimeParameters.",
        breaks("D007"),
        killedBy("D007").collateral("GBX-LTP-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry usagePoint = middle(batch, "UsagePoint");
    Entry another = AnotherLocalTime.in(batch);
    addLink(usagePoint, link("related", another.self(), "espi-entry/LocalTimeParameters"));
  }
}
