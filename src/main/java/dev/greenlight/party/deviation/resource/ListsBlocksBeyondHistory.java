package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/**
 * Keeps to the granted history in batches, and lists what was measured long before it where
 * IntervalBlocks are listed alone.
 */
final class ListsBlocksBeyondHistory extends CustodianDeviation {
  ListsBlocksBeyondHistory() {
    super(
        Layer.RESOURCE,
        "Keeps to the granted history in batches, and not where IntervalBlocks are listed alone.",
        breaks("scope_bounds_history"),
        killedBy("TC_SCOPE008"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocumentsOfTokens(
        (token, path, document) -> {
          if (path.raw().endsWith("/IntervalBlock") && ServesBeyondHistory.isOfOneMonth(token)) {
            ServesBeyondHistory.addOlder(document, "IntervalBlock");
          }
        });
  }
}
