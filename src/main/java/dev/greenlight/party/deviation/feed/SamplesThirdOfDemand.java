package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** All demands, which fit together, are a third of what the energy of the same time takes. */
final class SamplesThirdOfDemand extends FeedDeviation {
  private static final List<String> TITLES =
      List.of("Real-power demand", "Apparent-power demand", "Reactive-power demand");

  private static final long PART = 3;

  SamplesThirdOfDemand() {
    super(
        "Gives a third of all demands, in W, VA and VAr.",
        breaks("GBX-VAL-08"),
        killedBy("GBX-VAL-08"));
  }

  @Override
  public void bend(AtomDocument batch) {
    TITLES.forEach(title -> lower(batch, title));
  }

  private static void lower(AtomDocument batch, String title) {
    Entry type = DropsChannel.typeOf(batch, title);
    List<String> selves =
        batch.entries("MeterReading").stream()
            .filter(each -> DropsChannel.relatesTo(each, type))
            .map(Entry::self)
            .toList();
    batch.entries("IntervalBlock").stream()
        .filter(block -> selves.stream().anyMatch(self -> block.up().startsWith(self + "/")))
        .flatMap(block -> readings(block.resource()).stream())
        .map(reading -> reading.at("value"))
        .forEach(SamplesThirdOfDemand::lower);
  }

  private static void lower(XmlElement value) {
    value.text(Long.toString(value.number() / PART));
  }
}
