package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.Set;

/** The feed lacks all resources of one kind. */
final class DropsEvery extends FeedDeviation {
  private final String kind;

  DropsEvery(String kind, String duty, Detection detection) {
    super(
        "DropsEvery" + kind, "Leaves every " + kind + " out of the feed.", breaks(duty), detection);
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> all = batch.entries(kind).stream().map(Entry::element).toList();
    batch.root().children().removeAll(Set.copyOf(all));
  }
}
