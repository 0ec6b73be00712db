package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** A summary of power quality beside the bills; the custodian sends none of its own. */
final class QualitySummary {
  private static final String USAGE = "/UsageSummary";
  private static final String QUALITY = "/ElectricPowerQualitySummary";
  private static final long DAY = 86_400;

  private QualitySummary() {}

  /** Adds one without a fault to the usage point of the bill in the middle. */
  static XmlElement in(AtomDocument batch) {
    Entry bill = FeedDeviation.middle(batch, "UsageSummary");
    XmlElement entry = bill.element().copy();
    entry.at("id").text("urn:uuid:0d8f6c5a-41b7-5e2d-8f39-a7c2be10d463");
    entry.at("title").text("Power quality");
    entry.children("link").forEach(QualitySummary::rename);
    XmlElement summary = summary(bill.resource().at("billingPeriod", "start").number());
    entry.at("content").children().clear();
    entry.at("content").with(summary);
    advertise(batch, bill.up());
    batch.root().with(entry);
    return summary;
  }

  private static void rename(XmlElement link) {
    link.attributes().replaceAll((name, value) -> value.replace(USAGE, QUALITY));
  }

  private static void advertise(AtomDocument batch, String bills) {
    for (Entry point : batch.entries("UsagePoint")) {
      boolean owner =
          point.links("related").stream()
              .anyMatch(link -> bills.equals(link.attributes().get("href")));
      if (owner) {
        FeedDeviation.addLink(
            point,
            FeedDeviation.link("related", bills.replace(USAGE, QUALITY), "espi-feed" + QUALITY));
      }
    }
  }

  private static XmlElement summary(long start) {
    return XmlElement.espi("ElectricPowerQualitySummary")
        .with("flickerPlt", 65)
        .with("flickerPst", 70)
        .with("harmonicVoltage", 0)
        .with("longInterruptions", 0)
        .with("mainsVoltage", 240_000_000)
        .with("measurementProtocol", 1)
        .with("powerFrequency", 60_000_000)
        .with("rapidVoltageChanges", 2)
        .with("shortInterruptions", 1)
        .with(XmlElement.espi("summaryInterval").with("duration", DAY).with("start", start))
        .with("supplyVoltageDips", 3)
        .with("supplyVoltageImbalance", 0)
        .with("supplyVoltageVariations", 4)
        .with("tempOvervoltage", 0);
  }
}
