package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses every query for a depth. */
final class ChokesOnDepth extends CustodianDeviation {
  ChokesOnDepth() {
    super(
        Layer.RESOURCE,
        "Refuses every query for a depth.",
        breaks("query_depth"),
        killedBy("TC_QRY007"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.refuseToo(query -> query.contains("depth"));
  }
}
