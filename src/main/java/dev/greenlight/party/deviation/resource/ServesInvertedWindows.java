package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves everything where a window ends before it begins. */
final class ServesInvertedWindows extends CustodianDeviation {
  ServesInvertedWindows() {
    super(
        Layer.RESOURCE,
        "Serves everything where a window ends before it begins.",
        breaks("query_inverted_window"),
        killedBy("TC_QRY004"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query ->
            query
                        .first("published-max")
                        .orElse("z")
                        .compareTo(query.first("published-min").orElse(""))
                    < 0
                ? query.without("published-min").without("published-max")
                : query);
  }
}
