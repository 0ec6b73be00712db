package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.deviation.Detection;

/** An entry claims to be a member of a collection that nothing in the feed leads to. */
final class RetargetsUpLink extends FeedDeviation {
  private final String kind;

  RetargetsUpLink(String kind, String duty, Detection detection) {
    super(
        "RetargetsUpLinkOf" + kind,
        "Lets the up link of " + one(kind) + " point to a collection of nobody.",
        breaks(duty),
        detection);
    this.kind = kind;
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry entry = middle(batch, kind);
    retarget(entry, "up", entry.up().replaceFirst("/Subscription/.*", "/" + kind));
  }
}
