package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Reads a time in a query that is none as if it were not there. */
final class TakesMalformedTimes extends CustodianDeviation {
  TakesMalformedTimes() {
    super(
        Layer.RESOURCE,
        "Reads a time in a query that is none as if it were not there.",
        breaks("query_malformed_refused"),
        killedBy(
                "TC_QRY002_a",
                "TC_QRY002_b",
                "TC_QRY002_c",
                "TC_QRY002_d",
                "TC_QRY002_e",
                "TC_QRY002_f",
                "TC_QRY002_g",
                "TC_QRY002_h",
                "TC_QRY002_o",
                "TC_QRY040_a",
                "TC_QRY040_b")
            .collateral("TC_QRY003_b", "TC_QRY003_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.overlook(AccessFault.QUERY_TIME_MALFORMED);
  }
}
