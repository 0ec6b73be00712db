package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;
import java.util.Set;

/** Leaves out a UsagePoint that an earlier download had, with all that belongs to it. */
final class LosesUsagePoint extends FeedDeviation {

  LosesUsagePoint() {
    super(
        "Leaves out a UsagePoint with its data that it sent before.",
        breaks("GBX-XF-10"),
        killedBy("GBX-XF-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String point = middle(batch, "UsagePoint").self();
    List<XmlElement> below =
        batch.entries().stream()
            .filter(entry -> entry.self().equals(point) || entry.self().startsWith(point + "/"))
            .map(Entry::element)
            .toList();
    batch.root().children().removeAll(Set.copyOf(below));
  }
}
