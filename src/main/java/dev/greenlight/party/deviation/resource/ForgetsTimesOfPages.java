package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;

/** Forgets the times of a query that asks for a number of entries too. */
final class ForgetsTimesOfPages extends CustodianDeviation {
  ForgetsTimesOfPages() {
    super(
        Layer.RESOURCE,
        "Forgets the times of a query that asks for a number of entries too.",
        breaks("query_window_published"),
        killedBy("TC_QRY010_a", "TC_QRY010_b").alsoBreaks("query_window_updated", "TC_QRY010_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query -> {
          Parameters read = query;
          if (query.first("max-results").isPresent()) {
            for (String time : QueryFilter.BOUNDS) {
              read = read.without(time);
            }
          }
          return read;
        });
  }
}
