package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Knows published-min and published-max, but not updated-min and updated-max. */
final class IgnoresUpdatedInQuery extends CustodianDeviation {
  IgnoresUpdatedInQuery() {
    super(
        Layer.RESOURCE,
        "Knows published-min and published-max, but not updated-min and updated-max.",
        breaks("query_window_updated"),
        killedBy(
                "TC_QRY001_d",
                "TC_QRY001_e",
                "TC_QRY001_f",
                "TC_QRY001_j",
                "TC_QRY001_k",
                "TC_QRY001_l",
                "TC_QRY001_n",
                "TC_PUD001",
                "TC_PUD002")
            .collateral("TC_QRY002_e", "TC_QRY002_f", "TC_QRY002_g", "TC_QRY002_h", "TC_QRY010_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.ignore(List.of("updated-min", "updated-max"));
  }
}
