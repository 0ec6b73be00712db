package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.List;

/** A register shows less than it did the day before. */
final class RunsRegisterBack extends FeedDeviation {
  private static final long MORE_THAN_WAS_USED = 1_000_000;

  RunsRegisterBack() {
    super(
        "Shows less on a register than the day before.",
        breaks("GBX-VAL-05"),
        killedBy("GBX-VAL-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = DropsChannel.typeOf(batch, "Electricity register");
    List<Entry> meterReadings =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, type))
            .toList();
    String self = middle(meterReadings, "MeterReading of a register").self();
    List<Entry> blocks =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().startsWith(self + "/"))
            .toList();
    Entry block = middle(blocks, "IntervalBlock of a register");
    add(middleReading(block.resource()).at("value"), -MORE_THAN_WAS_USED);
  }
}
