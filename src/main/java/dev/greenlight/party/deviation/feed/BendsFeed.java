package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.function.Consumer;

/** The feed itself, whatever its entries, is not as it should be. */
final class BendsFeed extends FeedDeviation {
  private final Consumer<XmlElement> bend;

  BendsFeed(
      String id, String summary, Consumer<XmlElement> bend, String duty, Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.bend = bend;
  }

  @Override
  public void bend(AtomDocument batch) {
    bend.accept(batch.root());
  }
}
