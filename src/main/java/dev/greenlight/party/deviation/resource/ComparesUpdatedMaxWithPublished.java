package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/**
 * Compares updated-max with when a block was published first, as if nothing were ever corrected.
 */
final class ComparesUpdatedMaxWithPublished extends CustodianDeviation {
  private static final String UPDATED = "updated-max";

  ComparesUpdatedMaxWithPublished() {
    super(
        Layer.RESOURCE,
        "Compares updated-max with when a block was published first, as if nothing were ever"
            + " corrected.",
        breaks("query_window_updated"),
        // What was corrected before they ask shows it to these, too.
        killedBy("TC_PUD002").collateral("TC_QRY001_f", "TC_QRY001_l", "TC_QRY001_n"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query ->
            query
                .first(UPDATED)
                .map(time -> query.without(UPDATED).with("published-max", time))
                .orElse(query));
  }
}
