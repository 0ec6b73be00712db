package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Serves one reading for each month where those by the day were granted. */
final class SumsReadingsUp extends CustodianDeviation {
  private static final long DAY = 86_400;
  private static final String BATCH = "Batch/Subscription/[^/]+";

  SumsReadingsUp() {
    super(
        Layer.RESOURCE,
        "Serves one reading for each month where those by the day were granted.",
        breaks("scope_lists_intervals"),
        killedBy("TC_SCOPE006").collateral("TC_DATA_ADVICE", "TC_RES001_c"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (path.raw().matches(BATCH)) {
            document.entries("IntervalBlock").forEach(SumsReadingsUp::sumUp);
          }
        });
  }

  private static void sumUp(Entry block) {
    XmlElement resource = block.resource();
    List<XmlElement> readings = resource.children("IntervalReading").toList();
    if (readings.size() > 1
        && readings.get(0).at("timePeriod", "duration").number() >= DAY - 3_600) {
      readings.get(0).at("timePeriod", "duration").text(resource.at("interval", "duration").text());
      resource.children().removeAll(readings.subList(1, readings.size()));
    }
  }
}
