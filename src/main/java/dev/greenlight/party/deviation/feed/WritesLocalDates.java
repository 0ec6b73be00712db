package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a date of Atom in local time with an offset. */
final class WritesLocalDates extends FeedDeviation {

  WritesLocalDates() {
    super(
        "Writes a date of Atom in local time with an offset.",
        breaks("GBX-ATM-10"),
        killedBy("GBX-ATM-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement updated = middle(batch, "IntervalBlock").element().at("updated");
    updated.text(
        Instant.parse(updated.text())
            .atOffset(ZoneOffset.ofHours(-5))
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }
}
