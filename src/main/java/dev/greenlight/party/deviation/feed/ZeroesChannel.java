package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Gives 0 for every value of one meter of electricity, as if nobody read it. */
final class ZeroesChannel extends FeedDeviation {

  ZeroesChannel() {
    super(
        "Gives 0 for every value of one meter.",
        breaks("GBX-VAL-02"),
        killedBy("GBX-VAL-02").collateral("GBX-SUM-01", "GBX-SUM-02").collateral("TC_PUD002"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String channel = middle(batch, "IntervalBlock").up();
    batch.entries("IntervalBlock").stream()
        .filter(block -> block.up().equals(channel))
        .map(Entry::resource)
        .flatMap(block -> readings(block).stream())
        .forEach(reading -> reading.at("value").text("0"));
  }
}
