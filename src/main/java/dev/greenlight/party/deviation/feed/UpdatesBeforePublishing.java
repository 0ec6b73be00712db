package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.time.Duration;
import java.time.Instant;

/** Dates the last change of an entry before its publication. */
final class UpdatesBeforePublishing extends FeedDeviation {

  UpdatesBeforePublishing() {
    super(
        "Dates the last change of an entry before its publication.",
        breaks("GBX-ATM-09"),
        killedBy("GBX-ATM-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement entry = middle(batch, "IntervalBlock").element();
    Instant published = Instant.parse(entry.at("published").text());
    entry.at("updated").text(published.minus(Duration.ofDays(1)).toString());
  }
}
