package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Sends a MeterReading and one of its blocks a second time under another id. */
final class CopiesMeterReading extends FeedDeviation {

  CopiesMeterReading() {
    super(
        "Sends a MeterReading and one of its blocks a second time under another id.",
        breaks("GBX-LNK-16"),
        killedBy("GBX-LNK-16"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    String self = block.up().substring(0, block.up().lastIndexOf('/'));
    Entry meterReading =
        middle(
            batch.entries("MeterReading").stream()
                .filter(each -> each.self().equals(self))
                .toList(),
            "MeterReading of the block");
    copy(batch, meterReading, self, "3f0f7a9e-52c1-5d4b-9a1e-6f1f5e0d7c21");
    copy(batch, block, self, "8c4f6a3d-0b7e-5a92-8d35-1e9b7a2c4f60");
  }

  private static void copy(AtomDocument batch, Entry entry, String self, String uuid) {
    Entry copy = new Entry(entry.element().copy());
    copy.element().at("id").text("urn:uuid:" + uuid);
    copy.element()
        .children("link")
        .filter(link -> link.attributes().get("href").startsWith(self))
        .forEach(link -> move(link, self));
    batch.root().with(copy.element());
  }

  private static void move(XmlElement link, String self) {
    String href = link.attributes().get("href");
    link.attribute("href", self + "-2" + href.substring(self.length()));
  }
}
