package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Counts the readings of one ReadingType by a power of ten that the schema does not list. */
final class CountsByTenThousandths extends FeedDeviation {
  private static final int DIGITS = 4;

  CountsByTenThousandths() {
    super(
        "Counts the readings of one ReadingType by a power of ten that the schema does not list.",
        breaks("GBX-RT-01"),
        killedBy("GBX-RT-01").collateral("GBX-XF-03", "GBX-XF-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = middle(batch, "ReadingType");
    add(type.resource().at("powerOfTenMultiplier"), -DIGITS);
    List<Entry> meters =
        batch.entries("MeterReading").stream()
            .filter(meter -> isRelated(meter, type.self()))
            .toList();
    batch.entries("IntervalBlock").stream()
        .filter(block -> meters.stream().anyMatch(meter -> isRelated(meter, block.up())))
        .flatMap(block -> readings(block.resource()).stream())
        .map(reading -> reading.at("value"))
        .forEach(CountsByTenThousandths::scale);
  }

  private static boolean isRelated(Entry entry, String href) {
    return entry.links("related").stream()
        .anyMatch(link -> href.equals(link.attributes().get("href")));
  }

  private static void scale(XmlElement value) {
    value.text(value.number() + "0".repeat(DIGITS));
  }
}
