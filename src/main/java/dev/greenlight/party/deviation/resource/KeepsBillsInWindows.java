package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Selects IntervalBlocks by time, and serves all bills with them. */
final class KeepsBillsInWindows extends CustodianDeviation {
  KeepsBillsInWindows() {
    super(
        Layer.RESOURCE,
        "Selects IntervalBlocks by time, and serves all bills with them.",
        breaks("query_window_published"),
        killedBy("TC_QRY001_m")
            .alsoBreaks(
                "query_window_updated",
                "TC_QRY001_d",
                "TC_QRY001_f",
                "TC_QRY001_k",
                "TC_QRY001_l",
                "TC_QRY001_n")
            // The newest blocks may be as new as the last bill.
            .collateral("TC_QRY001_b"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.keepBills();
  }
}
