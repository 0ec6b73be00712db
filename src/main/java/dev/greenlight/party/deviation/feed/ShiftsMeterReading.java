package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.function.LongUnaryOperator;

/** All blocks of one meter, and their readings, begin at another time. */
final class ShiftsMeterReading extends FeedDeviation {
  private final LongUnaryOperator shift;

  /**
   * Shifts one meter.
   *
   * @param shift from the start of a block to the seconds that it is late
   */
  ShiftsMeterReading(
      String id, String summary, LongUnaryOperator shift, String duty, Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.shift = shift;
  }

  @Override
  public void bend(AtomDocument batch) {
    String channel = middle(batch, "IntervalBlock").up();
    batch.entries("IntervalBlock").stream()
        .filter(block -> block.up().equals(channel))
        .map(Entry::resource)
        .forEach(this::bend);
  }

  private void bend(XmlElement block) {
    long late = shift.applyAsLong(block.at("interval", "start").number());
    block
        .descendants()
        .filter(element -> element.name().equals("start"))
        .forEach(start -> add(start, late));
  }
}
