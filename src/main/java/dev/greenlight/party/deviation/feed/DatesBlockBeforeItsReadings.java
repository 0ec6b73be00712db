package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.time.Instant;

/** Dates a block two days before its interval begins. */
final class DatesBlockBeforeItsReadings extends FeedDeviation {
  private static final long TWO_DAYS = 172_800;

  DatesBlockBeforeItsReadings() {
    super(
        "Dates a block two days before its interval begins.",
        breaks("GBX-ATM-19"),
        killedBy("GBX-ATM-19"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    long start = block.resource().at("interval", "start").number();
    String date = Instant.ofEpochSecond(start - TWO_DAYS).toString();
    for (String name : new String[] {"published", "updated"}) {
      block.element().children(name).forEach((XmlElement each) -> each.text(date));
    }
  }
}
