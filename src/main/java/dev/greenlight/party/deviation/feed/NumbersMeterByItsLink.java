package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Names a Meter in its self link by its serial number. */
final class NumbersMeterByItsLink extends FeedDeviation {

  NumbersMeterByItsLink() {
    super(
        "Names a Meter in its self link by its serial number.",
        breaks("GBX-PII-04"),
        killedBy("GBX-PII-04"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry meter = middle(document, "Meter");
    String self = meter.self();
    meter.resource().at("serialNumber").text(self.substring(self.lastIndexOf('/') + 1));
  }
}
