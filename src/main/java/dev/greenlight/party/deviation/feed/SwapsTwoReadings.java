package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Collections;

/** Writes two readings in the wrong order. */
final class SwapsTwoReadings extends FeedDeviation {

  SwapsTwoReadings() {
    super(
        "Writes two readings in the wrong order.",
        breaks("GBX-INT-04"),
        killedBy("GBX-INT-04").collateral("GBX-INT-01", "GBX-INT-02"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    int place = block.children().indexOf(middleReading(block));
    Collections.swap(block.children(), place, place - 1);
  }
}
