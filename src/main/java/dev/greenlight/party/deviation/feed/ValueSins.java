package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** Sins against the values, costs and qualities of readings. */
final class ValueSins {
  private ValueSins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new BendsReading(
            "ReversesOneValue",
            "Gives one value of a forward channel with a minus.",
            reading -> reading.at("value").text("-" + reading.at("value").text()),
            "GBX-VAL-03",
            killedBy("GBX-VAL-03")),
        new BendsReading(
            "SendsLimitOfType",
            "Gives the largest number of 32 bits for a value.",
            reading -> reading.at("value").text("2147483647"),
            "GBX-VAL-04",
            killedBy("GBX-VAL-04").collateral("GBX-SUM-01", "GBX-SUM-02")),
        new BendsReading(
            "SendsSpike",
            "Gives ten thousand times the value of one reading.",
            reading -> reading.at("value").text(reading.at("value").text() + "0000"),
            "GBX-VAL-01",
            killedBy("GBX-VAL-01").collateral("GBX-SUM-01", "GBX-SUM-02")),
        new BendsReading(
            "DropsOneCost",
            "Leaves the cost of one reading out.",
            reading -> reading.children().remove(reading.at("cost")),
            "GBX-VAL-11",
            killedBy("GBX-VAL-11")),
        new ZeroesChannel());
  }
}
