package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Says of hourly readings that they are taken every quarter of an hour. */
final class CallsHoursQuarters extends FeedDeviation {

  CallsHoursQuarters() {
    super(
        "Says of hourly readings that they are taken every quarter of an hour.",
        breaks("GBX-INT-11"),
        killedBy("GBX-INT-11").alsoBreaks("resource_equals_batch", "TC_RES001_e"));
  }

  private static final String FIFTEEN_MINUTES = "2";

  @Override
  public void bend(AtomDocument batch) {
    XmlElement hourly =
        middle(
            batch.entries("ReadingType").stream()
                .map(Entry::resource)
                .filter(type -> type.at("intervalLength").number() == 3_600)
                .toList(),
            "ReadingType of an hour");
    hourly.at("intervalLength").text("900");
    hourly.at("measuringPeriod").text(FIFTEEN_MINUTES);
  }
}
