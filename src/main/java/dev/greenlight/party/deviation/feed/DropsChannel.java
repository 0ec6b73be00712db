package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.HashSet;
import java.util.Set;

/** The feed lacks something of all the channels that one ReadingType is for. */
final class DropsChannel extends FeedDeviation {
  /** How much of a channel is left out. */
  enum Extent {
    /** The IntervalBlocks. */
    BLOCKS,
    /** The MeterReadings as well. */
    READINGS,
    /** And the ReadingType. */
    EVERYTHING
  }

  private final String title;
  private final Extent extent;

  /**
   * Drops blocks, and more.
   *
   * @param title what that of the ReadingType begins with
   */
  DropsChannel(
      String id, String summary, String title, Extent extent, String duty, Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.title = title;
    this.extent = extent;
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = typeOf(batch, title);
    Set<XmlElement> gone = new HashSet<>();
    for (Entry meterReading : batch.entries("MeterReading")) {
      if (relatesTo(meterReading, type)) {
        if (extent != Extent.BLOCKS) {
          gone.add(meterReading.element());
        }
        batch.entries("IntervalBlock").stream()
            .filter(block -> block.up().startsWith(meterReading.self() + "/"))
            .forEach(block -> gone.add(block.element()));
      }
    }
    if (gone.isEmpty()) {
      throw new NoSuchPart("no MeterReading uses the ReadingType " + title);
    }
    if (extent == Extent.EVERYTHING) {
      gone.add(type.element());
    }
    batch.root().children().removeAll(gone);
  }

  /** The ReadingType with such a title. */
  static Entry typeOf(AtomDocument batch, String title) {
    return middle(
        batch.entries("ReadingType").stream()
            .filter(entry -> entry.element().at("title").text().startsWith(title))
            .toList(),
        "ReadingType " + title);
  }

  static boolean relatesTo(Entry entry, Entry other) {
    return entry.links("related").stream()
        .anyMatch(link -> other.self().equals(link.attributes().get("href")));
  }
}
