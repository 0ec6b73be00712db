package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses parameters that it does not know. */
final class RefusesUnknownQueries extends CustodianDeviation {
  RefusesUnknownQueries() {
    super(
        Layer.RESOURCE,
        "Refuses parameters that it does not know.",
        breaks("query_unknown_ignored"),
        killedBy("TC_QRY008"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.refuseToo(query -> query.contains("greenlight-unknown"));
  }
}
