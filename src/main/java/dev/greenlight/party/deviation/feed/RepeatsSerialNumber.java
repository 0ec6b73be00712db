package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import java.util.List;

/** Gives all meters of a customer the serial number of the first. */
final class RepeatsSerialNumber extends FeedDeviation {
  private static final String NUMBER = "serialNumber";

  RepeatsSerialNumber() {
    super(
        "Gives all meters of a customer the serial number of the first.",
        breaks("GBX-CUS-53"),
        killedBy("GBX-CUS-53"));
  }

  @Override
  public void bend(AtomDocument document) {
    List<Entry> meters = document.entries("Meter");
    if (meters.size() < 2) {
      throw new NoSuchPart("the feed has no two meters");
    }
    String first = meters.get(0).resource().at(NUMBER).text();
    meters.forEach(meter -> meter.resource().at(NUMBER).text(first));
  }
}
