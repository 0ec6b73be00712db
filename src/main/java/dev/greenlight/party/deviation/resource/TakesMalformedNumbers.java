package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Reads a number in a query that is none as if it were not there. */
final class TakesMalformedNumbers extends CustodianDeviation {
  TakesMalformedNumbers() {
    super(
        Layer.RESOURCE,
        "Reads a number in a query that is none as if it were not there.",
        breaks("query_malformed_refused"),
        killedBy(
                "TC_QRY002_i",
                "TC_QRY002_j",
                "TC_QRY002_k",
                "TC_QRY002_l",
                "TC_QRY002_m",
                "TC_QRY002_n")
            .collateral("TC_QRY003_a"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.overlook(AccessFault.QUERY_MALFORMED);
  }
}
