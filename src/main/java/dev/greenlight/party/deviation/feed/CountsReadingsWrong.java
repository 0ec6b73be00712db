package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Gives the readings of a block no times, and one of them not at all. */
final class CountsReadingsWrong extends FeedDeviation {

  CountsReadingsWrong() {
    super(
        "Gives the readings of a block no times, and one of them not at all.",
        breaks("D044"),
        killedBy("D044", "D045", "GBX-INT-12").andOfficially("D042"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    block.children().remove(middleReading(block));
    readings(block).forEach(reading -> DropsElement.drop(reading, List.of("timePeriod")));
  }
}
