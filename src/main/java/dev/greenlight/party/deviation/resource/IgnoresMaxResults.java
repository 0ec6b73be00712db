package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Serves everything, however little is asked for. */
final class IgnoresMaxResults extends CustodianDeviation {
  IgnoresMaxResults() {
    super(
        Layer.RESOURCE,
        "Serves everything, however little is asked for.",
        breaks("query_max_results"),
        killedBy("TC_QRY005")
            .alsoBreaks("query_paging", "TC_QRY006")
            .collateral("TC_QRY002_i", "TC_QRY002_l", "TC_QRY003_d", "TC_QRY008"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.ignore(List.of("max-results"));
  }
}
