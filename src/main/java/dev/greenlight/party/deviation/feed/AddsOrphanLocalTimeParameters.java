package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Adds LocalTimeParameters that no UsagePoint uses. */
final class AddsOrphanLocalTimeParameters extends FeedDeviation {

  AddsOrphanLocalTimeParameters() {
    super("Adds LocalTimeParameters that no UsagePoint uses.", breaks("D135"), killedBy("D135"));
  }

  @Override
  public void bend(AtomDocument batch) {
    AnotherLocalTime.in(batch);
  }
}
