package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.ArrayList;
import java.util.List;

/** Serves readings by the half hour where those by the hour were granted. */
final class ServesHalfHours extends CustodianDeviation {
  private static final long HOUR = 3600;
  private static final String BATCH = "Batch/Subscription/[^/]+";

  ServesHalfHours() {
    super(
        Layer.RESOURCE,
        "Serves readings by the half hour where those by the hour were granted.",
        breaks("scope_bounds_intervals"),
        killedBy("TC_SCOPE006").collateral("TC_DATA_ADVICE", "TC_RES001_c"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (path.raw().matches(BATCH)) {
            halve(document);
          }
        });
  }

  private static void halve(AtomDocument document) {
    for (Entry entry : document.entries("IntervalBlock")) {
      List<XmlElement> halves = new ArrayList<>();
      for (XmlElement child : entry.resource().children()) {
        halves.add(child);
        if (child.name().equals("IntervalReading")
            && child.at("timePeriod", "duration").number() == HOUR) {
          child.at("timePeriod", "duration").text(HOUR / 2 + "");
          XmlElement second = child.copy();
          second
              .at("timePeriod", "start")
              .text(child.at("timePeriod", "start").number() + HOUR / 2 + "");
          halves.add(second);
        }
      }
      entry.resource().children().clear();
      entry.resource().children().addAll(halves);
    }
  }
}
