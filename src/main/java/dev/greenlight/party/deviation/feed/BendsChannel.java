package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.Consumer;

/** The readings of one block of a channel are not as they should be. */
final class BendsChannel extends FeedDeviation {
  private final String title;
  private final Consumer<List<XmlElement>> sin;

  /**
   * Bends the block in the middle.
   *
   * @param title what that of the ReadingType begins with
   * @param sin what becomes of the readings of the block
   */
  BendsChannel(
      String id,
      String summary,
      String title,
      Consumer<List<XmlElement>> sin,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.title = title;
    this.sin = sin;
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = DropsChannel.typeOf(batch, title);
    List<Entry> meterReadings =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, type))
            .toList();
    String self = middle(meterReadings, "MeterReading of " + title).self();
    List<Entry> blocks =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().startsWith(self + "/"))
            .toList();
    sin.accept(readings(middle(blocks, "IntervalBlock of " + title).resource()));
  }
}
