package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Filters the batch, but no collection below it. */
final class FiltersBatchOnly extends CustodianDeviation {
  FiltersBatchOnly() {
    super(
        Layer.RESOURCE,
        "Filters the batch, but no collection below it.",
        breaks("query_window_published"),
        killedBy("TC_QRY001_g", "TC_QRY001_m")
            .alsoBreaks("query_window_updated", "TC_QRY001_j", "TC_QRY001_n"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.filterOnly(path -> path.at(0).equals("Batch"));
  }
}
