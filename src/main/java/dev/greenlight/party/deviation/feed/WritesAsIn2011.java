package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Set;

/**
 * Writes every element as ESPI 1.1 had it, and some as no version has had it since.
 *
 * <p>ServiceDeliveryPoint began with a capital letter and ended a UsagePoint; a bill had neither
 * kinds of lines nor the name of its tariff. What was not known then is left out.
 */
final class WritesAsIn2011 extends FeedDeviation {
  private static final String POINT = "serviceDeliveryPoint";

  private static final Set<String> OF_POINT =
      Set.of("roleFlags", "ServiceCategory", "status", POINT);

  private static final Set<String> NOT_OF_BILL =
      Set.of("costAdditionalDetailLastPeriod", "tariffProfile", "readCycle");

  WritesAsIn2011() {
    super(
        "Writes every element as ESPI 1.1 had it, and some as no version has had it since.",
        breaks("GBX-FIL-13"),
        killedBy("GBX-FIL-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    for (Entry entry : batch.entries("UsagePoint")) {
      XmlElement point = entry.resource();
      point.children().removeIf(child -> !OF_POINT.contains(child.name()));
      point.at(POINT).name("ServiceDeliveryPoint");
    }
    for (Entry bill : batch.entries("UsageSummary")) {
      bill.resource().children().removeIf(child -> NOT_OF_BILL.contains(child.name()));
    }
  }
}
