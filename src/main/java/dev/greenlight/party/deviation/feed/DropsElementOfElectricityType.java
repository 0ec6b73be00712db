package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** The ReadingType of electricity lacks an element that others may do without. */
final class DropsElementOfElectricityType extends FeedDeviation {
  private static final long ELECTRICITY = 1;

  private final String element;

  DropsElementOfElectricityType(String element, String duty) {
    super(
        "Drops" + capitalised(element) + "OfElectricityReadingType",
        "Leaves " + element + " out of the ReadingType of electricity.",
        breaks(duty),
        killedBy(duty));
    this.element = element;
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> electricity =
        batch.entries("ReadingType").stream()
            .map(Entry::resource)
            .filter(type -> type.at("commodity").number() == ELECTRICITY)
            .toList();
    DropsElement.drop(middle(electricity, "ReadingType of electricity"), List.of(element));
  }
}
