package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves everything, whatever time is asked for. */
final class IgnoresTimesOfQuery extends CustodianDeviation {
  IgnoresTimesOfQuery() {
    super(
        Layer.RESOURCE,
        "Serves everything, whatever time is asked for.",
        breaks("query_window_published"),
        killedBy(
                "TC_QRY001_a",
                "TC_QRY001_b",
                "TC_QRY001_c",
                "TC_QRY001_g",
                "TC_QRY001_h",
                "TC_QRY001_i",
                "TC_QRY001_m",
                "TC_QRY041_b",
                "TC_QRY041_c")
            .collateral("TC_RES041")
            .alsoBreaks(
                "query_window_updated",
                "TC_QRY001_d",
                "TC_QRY001_e",
                "TC_QRY001_f",
                "TC_QRY001_j",
                "TC_QRY001_k",
                "TC_QRY001_l",
                "TC_QRY001_n",
                "TC_PUD001",
                "TC_PUD002")
            .alsoBreaks("query_inverted_window", "TC_QRY004")
            .alsoBreaks("query_time_formats", "TC_QRY009_a", "TC_QRY009_b")
            .collateral(
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
                "TC_QRY040_b",
                "TC_QRY003_b",
                "TC_QRY003_c",
                "TC_QRY003_d",
                "TC_QRY010_a",
                "TC_QRY010_b",
                "TC_QRY010_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.ignore(QueryFilter.BOUNDS);
  }
}
