package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps to the granted history unless a query asks for more. */
final class TakesQueryForHistory extends CustodianDeviation {
  /** Whether the request that this thread answers says since when. */
  private final ThreadLocal<Boolean> asked = ThreadLocal.withInitial(() -> false);

  TakesQueryForHistory() {
    super(
        Layer.RESOURCE,
        "Keeps to the granted history unless a query asks for more.",
        breaks("scope_bounds_history"),
        killedBy("TC_SCOPE013"));
  }

  @Override
  public void bend(ResourceServer server) {
    server
        .queries()
        .readAs(
            query -> {
              asked.set(query.contains("published-min"));
              return query;
            });
    server
        .subscription()
        .alterDocumentsOfTokens(
            (token, path, document) -> {
              if (asked.get() && ServesBeyondHistory.isOfOneMonth(token)) {
                ServesBeyondHistory.addOlder(document, "IntervalBlock");
              }
            });
  }
}
