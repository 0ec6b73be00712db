package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Serves several UsagePoints that share the readings of the first. */
final class JoinsUsagePoints extends CustodianDeviation {
  JoinsUsagePoints() {
    super(
        Layer.RESOURCE,
        "Serves several UsagePoints that share the readings of the first.",
        breaks("usage_points_apart"),
        killedBy("TC_MUP001").collateral("TC_DATA_FB04", "TC_DATA_FB10", "TC_DATA_ADVICE"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          List<Entry> points = document.entries("UsagePoint");
          if (path.at(0).equals("Batch") && points.size() > 1) {
            String first = readings(points.get(0)).attributes().get("href");
            points.stream().skip(1).forEach(point -> readings(point).attribute("href", first));
          }
        });
  }

  private static XmlElement readings(Entry point) {
    return point.links("related").stream()
        .filter(link -> link.attributes().get("type").equals("espi-feed/MeterReading"))
        .findFirst()
        .orElseThrow();
  }
}
