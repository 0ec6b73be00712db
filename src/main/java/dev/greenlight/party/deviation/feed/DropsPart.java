package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;

/** An entry lacks its id, title or a date. */
final class DropsPart extends FeedDeviation {
  private final String part;
  private final String kind;

  DropsPart(String part, String kind, String duty, Detection detection) {
    super(
        "Drops" + capitalised(part) + "Of" + kind,
        "Leaves the " + part + " out of the entry of " + one(kind) + ".",
        breaks(duty),
        detection);
    this.part = part;
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement entry = middle(batch, kind).element();
    entry.children().remove(entry.at(part));
  }
}
