package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Electricity by the day beside that by the hour: one day is another than its hours make. */
final class AddsDaysThatDiffer extends FeedDeviation {
  private static final String DAY = "86400";
  private static final String OF_THE_DAY = "11";
  private static final String OF_24_HOURS = "4";
  private static final String BY_THE_DAY = "d";
  private static final long MORE = 5_000;

  AddsDaysThatDiffer() {
    super(
        "Sends electricity by the day too, and of one day more than the sum of its hours.",
        breaks("GBX-VAL-17"),
        killedBy("GBX-VAL-17"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = DropsChannel.typeOf(batch, "Electricity delivered");
    Entry hours =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, type))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new NoSuchPart("the feed has no electricity"));
    List<Entry> blocks =
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().startsWith(hours.self() + "/"))
            .toList();
    Entry daily = copy(batch, type, type.self());
    daily.resource().at("intervalLength").text(DAY);
    daily.resource().at("timeAttribute").text(OF_THE_DAY);
    daily.resource().at("measuringPeriod").text(OF_24_HOURS);
    Entry days = copy(batch, hours, hours.self());
    days.links("related").stream()
        .filter(link -> type.self().equals(link.attributes().get("href")))
        .forEach(link -> link.attribute("href", daily.self()));
    List<XmlElement> values =
        blocks.stream()
            .map(block -> copy(batch, block, hours.self()))
            .map(AddsDaysThatDiffer::sum)
            .toList();
    add(middle(values, "day"), MORE);
  }

  /** The copy lives beside the original, below a path of its own. */
  private static Entry copy(AtomDocument batch, Entry entry, String self) {
    Entry copy = new Entry(entry.element().copy());
    copy.element()
        .children("link")
        .filter(link -> link.attributes().get("href").startsWith(self))
        .forEach(
            link ->
                link.attribute(
                    "href",
                    self + BY_THE_DAY + link.attributes().get("href").substring(self.length())));
    copy.element().at("id").text(Names.idOf(copy.self()));
    batch.root().with(copy.element());
    return copy;
  }

  /** Leaves one reading of a block that is as long as the block; its value. */
  private static XmlElement sum(Entry block) {
    List<XmlElement> readings = readings(block.resource());
    XmlElement whole = readings.get(0);
    long sum = readings.stream().mapToLong(each -> each.at("value").number()).sum();
    long length =
        readings.stream().mapToLong(each -> each.at("timePeriod", "duration").number()).sum();
    whole.at("timePeriod", "duration").text(Long.toString(length));
    whole.children().removeIf(each -> each.name().equals("cost"));
    block.resource().children().removeAll(readings.subList(1, readings.size()));
    return whole.at("value").text(Long.toString(sum));
  }
}
