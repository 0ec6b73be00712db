package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One entry, in the middle of those that hold such a resource, is not as it should be. */
final class BendsEntry extends FeedDeviation {
  private final String kind;
  private final Consumer<Entry> bend;

  BendsEntry(
      String id,
      String summary,
      String kind,
      Consumer<Entry> bend,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.kind = kind;
    this.bend = bend;
  }

  @Override
  public void bend(AtomDocument batch) {
    bend.accept(middle(batch, kind));
  }

  /** Writes another text into a part of the entry. */
  static Consumer<Entry> part(String name, UnaryOperator<String> change) {
    return entry -> {
      XmlElement part = entry.element().at(name);
      part.text(change.apply(part.text()));
    };
  }

  /** Writes another address into the first link of that relation. */
  static Consumer<Entry> link(String relation, UnaryOperator<String> change) {
    return entry -> {
      XmlElement link = middle(entry.links(relation).subList(0, 1), relation);
      link.attribute("href", change.apply(link.attributes().get("href")));
    };
  }
}
