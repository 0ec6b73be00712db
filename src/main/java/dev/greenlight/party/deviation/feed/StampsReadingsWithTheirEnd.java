package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Gives the readings of one meter the time at which they end as their start.
 *
 * <p>As where meters count hours by their end; the blocks themselves start rightly.
 */
final class StampsReadingsWithTheirEnd extends FeedDeviation {

  StampsReadingsWithTheirEnd() {
    super(
        "Gives the readings of one meter the time at which they end as their start.",
        breaks("D042"),
        killedBy("D042"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String channel = middle(batch, "IntervalBlock").up();
    batch.entries("IntervalBlock").stream()
        .filter(block -> block.up().equals(channel))
        .map(Entry::resource)
        .flatMap(block -> readings(block).stream())
        .map(reading -> reading.at("timePeriod"))
        .forEach(StampsReadingsWithTheirEnd::stamp);
  }

  private static void stamp(XmlElement period) {
    add(period.at("start"), period.at("duration").number());
  }
}
