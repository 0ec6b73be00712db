package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Counts 24 hours for the day on which daylight saving ends or begins. */
final class IgnoresClockChange extends FeedDeviation {

  IgnoresClockChange() {
    super(
        "Counts 24 hours for the day on which daylight saving ends or begins.",
        breaks("GBX-INT-14"),
        killedBy("GBX-INT-14").collateral("GBX-INT-03"));
  }

  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;

  @Override
  public void bend(AtomDocument batch) {
    XmlElement day =
        middle(
            batch.entries("IntervalBlock").stream()
                .map(Entry::resource)
                .filter(block -> Math.abs(length(block).number() - DAY) == HOUR)
                .toList(),
            "day of 23 or 25 hours");
    List<XmlElement> readings = readings(day);
    XmlElement last = readings.get(readings.size() - 1);
    if (length(day).number() > DAY) {
      XmlElement before = readings.get(readings.size() - 2);
      add(before.at("value"), last.at("value").number());
      add(before.at("cost"), last.at("cost").number());
      day.children().remove(last);
    } else {
      XmlElement after = last.copy();
      add(after.at("timePeriod", "start"), HOUR);
      day.addAfter(last, after);
    }
    length(day).text(Long.toString(DAY));
  }

  private static XmlElement length(XmlElement block) {
    return block.at("interval", "duration");
  }
}
