package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.List;

/** The total of a bill of electricity refers to what explains the readings of water. */
final class RefersToTypeOfWater extends FeedDeviation {
  private static final String WATER = "9";

  RefersToTypeOfWater() {
    super(
        "Refers from a bill of electricity to the ReadingType of water.",
        breaks("GBX-SUM-22"),
        killedBy("GBX-SUM-22"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<Entry> ofWater =
        batch.entries("ReadingType").stream()
            .filter(type -> type.resource().at("commodity").text().equals(WATER))
            .toList();
    String self = middle(ofWater, "ReadingType of water").self();
    List<Entry> bills =
        batch.entries("UsageSummary").stream()
            .filter(bill -> bill.resource().at("commodity").text().equals("1"))
            .toList();
    middle(bills, "UsageSummary of electricity")
        .resource()
        .at("overallConsumptionLastPeriod", "readingTypeRef")
        .text(self);
  }
}
