package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Says no length of the readings, and halves one of them. */
final class MixesLengthsOfUnsaidType extends FeedDeviation {
  private static final long HALF_AN_HOUR = 1_800;

  MixesLengthsOfUnsaidType() {
    super(
        "Says no length of the readings, and halves one of them.",
        breaks("D062"),
        killedBy("D062", "GBX-INT-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.entries("ReadingType").stream()
        .map(Entry::resource)
        .filter(type -> type.at("intervalLength").number() == 2 * HALF_AN_HOUR)
        .forEach(type -> DropsElement.drop(type, List.of("intervalLength")));
    XmlElement block = middleBlock(batch);
    XmlElement whole = middleReading(block);
    add(whole.at("timePeriod", "duration"), -HALF_AN_HOUR);
    XmlElement half = whole.copy();
    add(half.at("timePeriod", "start"), HALF_AN_HOUR);
    block.addAfter(whole, half);
  }
}
