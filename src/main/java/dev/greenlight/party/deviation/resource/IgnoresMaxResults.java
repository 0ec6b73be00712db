package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves everything, however little is asked for. */
final class IgnoresMaxResults extends CustodianDeviation {
  IgnoresMaxResults() {
    super(
        Layer.RESOURCE,
        "Serves everything, however little is asked for.",
        breaks("query_max_results"),
        killedBy("TC_QRY005", "TC_QRY041_a", "TC_QRY010_a", "TC_QRY010_b", "TC_QRY010_c")
            .alsoBreaks("query_paging", "TC_QRY006"));
  }

  @Override
  public void bend(QueryFilter queries) {
    // What is malformed it refuses all the same: that would be another sin.
    queries.readAs(
        query ->
            query.first("max-results").filter(most -> most.matches("[0-9]{1,9}")).isPresent()
                    && !query.repeated().contains("max-results")
                ? query.without("max-results")
                : query);
  }
}
