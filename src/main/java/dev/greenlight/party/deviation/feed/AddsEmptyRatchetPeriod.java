package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Adds a ratchet of demand to a bill that holds at no time. */
final class AddsEmptyRatchetPeriod extends FeedDeviation {

  AddsEmptyRatchetPeriod() {
    super(
        "Adds a ratchet of demand to a bill that holds at no time.",
        breaks("GBX-SUM-15"),
        killedBy("GBX-SUM-15"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement summary = middle(batch, "UsageSummary").resource();
    List<XmlElement> parts = summary.children();
    parts.add(
        parts.indexOf(summary.at("statusTimeStamp")),
        XmlElement.espi("ratchetDemandPeriod")
            .with("duration", 0)
            .with("start", summary.at("billingPeriod", "start").number()));
  }
}
