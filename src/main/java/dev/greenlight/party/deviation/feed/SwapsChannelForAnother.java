package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;

/** The one channel of a UsagePoint is another than the block of its service asks for. */
final class SwapsChannelForAnother extends FeedDeviation {

  SwapsChannelForAnother() {
    super(
        "Counts by net flow only at one of two UsagePoints of electricity.",
        breaks("GBX-FBD-05"),
        killedBy("GBX-FBD-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry asked = DropsChannel.typeOf(batch, "Electricity delivered");
    Entry other = DropsChannel.typeOf(batch, "Electricity net");
    Entry garage =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, asked))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new NoSuchPart("the feed has no electricity"));
    garage.links("related").stream()
        .filter(link -> asked.self().equals(link.attributes().get("href")))
        .forEach(link -> link.attribute("href", other.self()));
  }
}
