package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.deviation.Detection;

/** An entry lacks all its links of one relation. */
final class DropsLinks extends FeedDeviation {
  private final String relation;
  private final String kind;

  DropsLinks(String relation, String kind, String duty, Detection detection) {
    super(
        "Drops" + capitalised(relation) + "LinksOf" + kind,
        "Leaves the " + relation + " links out of the entry of " + one(kind) + ".",
        breaks(duty),
        detection);
    this.relation = relation;
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry entry = middle(batch, kind);
    entry.element().children().removeAll(entry.links(relation));
  }
}
