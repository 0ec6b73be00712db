package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;
import java.util.Set;

/** Leaves out the meters that an earlier download had, and sends the places where they are. */
final class LosesMeters extends FeedDeviation {

  LosesMeters() {
    super(
        "Leaves out the meters of a customer that it sent before.",
        breaks("GBX-XF-10"),
        killedBy("GBX-XF-10").collateral("GBX-CUS-31", "GBX-LNK-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> meters = batch.entries("Meter").stream().map(Entry::element).toList();
    batch.root().children().removeAll(Set.copyOf(meters));
  }
}
