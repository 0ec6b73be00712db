package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Neither a resource nor what it belongs to says any more that they are related. */
final class Orphans extends FeedDeviation {
  private final String kind;

  Orphans(String kind, String duty) {
    super(
        "Orphans" + kind,
        "Leaves out what relates a " + kind + " to its parent, at both ends.",
        breaks(duty),
        killedBy(duty));
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument document) {
    Entry child = middle(document, kind);
    String collection = child.up();
    child.element().children().removeAll(child.links("related"));
    document
        .entries()
        .forEach(
            entry ->
                entry
                    .element()
                    .children()
                    .removeAll(
                        entry.links("related").stream()
                            .filter(link -> collection.equals(link.attributes().get("href")))
                            .toList()));
  }
}
