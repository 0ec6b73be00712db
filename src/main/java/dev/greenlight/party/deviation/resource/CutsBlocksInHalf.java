package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves blocks of half a day where those of a day were granted. */
final class CutsBlocksInHalf extends CustodianDeviation {
  private static final long HALF = 43_200;
  private static final long LONGEST_DAY = 90_000;
  private static final String BATCH = "Batch/Subscription/" + UsageData.SUBSCRIPTION_1;

  CutsBlocksInHalf() {
    super(
        Layer.RESOURCE,
        "Serves blocks of half a day where those of a day were granted.",
        breaks("scope_lists_blocks"),
        killedBy("TC_SCOPE007")
            .alsoBreaks("resource_equals_batch", "TC_RES001_c")
            .collateral("TC_DATA_ADVICE"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (path.raw().matches(BATCH)) {
            document.entries("IntervalBlock").forEach(entry -> cut(entry.resource()));
          }
        });
  }

  private static void cut(XmlElement block) {
    XmlElement interval = block.at("interval");
    if (interval.at("duration").number() > LONGEST_DAY) {
      return;
    }
    interval.at("duration").text(HALF + "");
    long end = interval.at("start").number() + HALF;
    block
        .children()
        .removeIf(
            child ->
                child.name().equals("IntervalReading")
                    && child.at("timePeriod", "start").number() >= end);
  }
}
