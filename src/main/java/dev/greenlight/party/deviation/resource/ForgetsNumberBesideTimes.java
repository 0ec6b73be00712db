package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Forgets how many entries a query asks for that gives times too. */
final class ForgetsNumberBesideTimes extends CustodianDeviation {
  ForgetsNumberBesideTimes() {
    super(
        Layer.RESOURCE,
        "Forgets how many entries a query asks for that gives times too.",
        breaks("query_max_results"),
        killedBy("TC_QRY010_a", "TC_QRY010_b", "TC_QRY010_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query ->
            QueryFilter.BOUNDS.stream().anyMatch(time -> query.first(time).isPresent())
                ? query.without("max-results")
                : query);
  }
}
