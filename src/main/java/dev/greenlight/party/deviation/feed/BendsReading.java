package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.function.Consumer;

/** One reading, in the middle of the block in the middle, is not as it should be. */
final class BendsReading extends FeedDeviation {
  private final Consumer<XmlElement> bend;

  BendsReading(
      String id, String summary, Consumer<XmlElement> bend, String duty, Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.bend = bend;
  }

  @Override
  public void bend(AtomDocument batch) {
    bend.accept(middleReading(middleBlock(batch)));
  }
}
