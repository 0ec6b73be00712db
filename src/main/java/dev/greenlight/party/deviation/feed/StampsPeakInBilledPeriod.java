package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** The peak of demand is of the period that was billed, and not of the one in progress. */
final class StampsPeakInBilledPeriod extends FeedDeviation {

  StampsPeakInBilledPeriod() {
    super(
        "Gives the peak of the period in progress a time in the one before.",
        breaks("GBX-SUM-23"),
        killedBy("GBX-SUM-23"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement bill = middle(batch, "UsageSummary").resource();
    bill.at("peakDemand", "timeStamp").text(bill.at("billingPeriod", "start").text());
  }
}
