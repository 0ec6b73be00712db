package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps to the granted history with readings, and serves old bills. */
final class ServesBillsBeyondHistory extends CustodianDeviation {
  ServesBillsBeyondHistory() {
    super(
        Layer.RESOURCE,
        "Keeps to the granted history with readings, and serves old bills.",
        breaks("scope_bounds_history"),
        killedBy("TC_SCOPE009"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocumentsOfTokens(
        (token, path, document) -> {
          if (ServesBeyondHistory.isOfOneMonth(token)) {
            ServesBeyondHistory.addOlder(document, "UsageSummary");
          }
        });
  }
}
