package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the first of two parameters of one name, and says nothing of the other. */
final class TakesRepeatedQueries extends CustodianDeviation {
  TakesRepeatedQueries() {
    super(
        Layer.RESOURCE,
        "Takes the first of two parameters of one name, and says nothing of the other.",
        breaks("query_odd_refused"),
        killedBy("TC_QRY003_d"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.overlook(AccessFault.QUERY_REPEATED);
  }
}
