package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Collections;
import java.util.List;

/**
 * Writes the second reading of a block first and lets the block begin with it.
 *
 * <p>The reading that is written first starts with the block, as the published test wants, and yet
 * an earlier one is there.
 */
final class HidesEarliestReading extends FeedDeviation {

  HidesEarliestReading() {
    super(
        "Writes the second reading of a block first and lets the block begin with it.",
        breaks("GBX-INT-08"),
        killedBy("GBX-INT-08")
            .collateral("GBX-INT-01", "GBX-INT-02", "GBX-INT-04", "GBX-INT-09", "GBX-INT-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    List<XmlElement> readings = readings(block);
    if (readings.size() < 2) {
      throw new NoSuchPart("the block has no second reading");
    }
    long length = readings.get(0).at("timePeriod", "duration").number();
    add(block.at("interval", "start"), length);
    add(block.at("interval", "duration"), -length);
    int first = block.children().indexOf(readings.get(0));
    Collections.swap(block.children(), first, first + 1);
  }
}
