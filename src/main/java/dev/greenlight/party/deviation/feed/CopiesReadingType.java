package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.data.NoSuchPart;
import java.util.List;

/** Of two MeterReadings that share a ReadingType the second has a copy of its own. */
final class CopiesReadingType extends FeedDeviation {

  CopiesReadingType() {
    super(
        "Gives a MeterReading a copy of its own of the ReadingType that it shares with another.",
        breaks("GBX-RT-11"),
        killedBy("GBX-RT-11"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = DropsChannel.typeOf(batch, "Electricity delivered");
    List<Entry> sharing =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, type))
            .toList();
    if (sharing.size() < 2) {
      throw new NoSuchPart("the feed has no ReadingType that is shared");
    }
    String self = type.self() + "x";
    Entry copy = new Entry(type.element().copy());
    copy.element().at("id").text(Names.idOf(self));
    retarget(copy, "self", self);
    sharing.get(1).links("related").stream()
        .filter(link -> type.self().equals(link.attributes().get("href")))
        .forEach(link -> link.attribute("href", self));
    batch.root().addAfter(type.element(), copy.element());
  }
}
