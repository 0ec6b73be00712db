package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Revises a value of a billed day, says so, and leaves the bill as it was. */
final class RevisesReadingsOfBill extends FeedDeviation {
  /** QualityOfReading: manually edited. */
  private static final long EDITED = 7;

  RevisesReadingsOfBill() {
    super(
        "Revises a value of a billed day, says so, and leaves the bill as it was.",
        breaks("GBX-XF-05"),
        killedBy("GBX-XF-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry bill = middle(batch, "UsageSummary");
    String usagePoint = bill.up().substring(0, bill.up().lastIndexOf('/') + 1);
    XmlElement period = bill.resource().at("billingPeriod");
    long start = period.at("start").number();
    long end = start + period.at("duration").number();
    Entry block =
        middle(
            batch.entries("IntervalBlock").stream()
                .filter(entry -> entry.self().startsWith(usagePoint))
                .filter(entry -> start(entry) >= start && start(entry) < end)
                .toList(),
            "block that was billed");
    XmlElement reading = middleReading(block.resource());
    XmlElement quality = XmlElement.espi("ReadingQuality").with("quality", EDITED);
    reading.children().add(reading.children().indexOf(reading.at("timePeriod")), quality);
    DownloadDeviations.revise(block.resource());
    DownloadDeviations.date(block.element().at("updated"));
  }

  private static long start(Entry block) {
    return block.resource().at("interval", "start").number();
  }
}
