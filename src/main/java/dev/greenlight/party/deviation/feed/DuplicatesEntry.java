package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;

/** The same entry stands in the feed twice, word for word. */
final class DuplicatesEntry extends FeedDeviation {
  private final String kind;

  DuplicatesEntry(String kind, String duty, Detection detection) {
    super(
        "Duplicates" + kind,
        "Writes the entry of " + one(kind) + " twice.",
        breaks(duty),
        detection);
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement entry = middle(batch, kind).element();
    batch.root().addAfter(entry, entry.copy());
  }
}
