package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Forgets how many entries a query asks for that gives times too. */
final class ForgetsNumberBesideTimes extends CustodianDeviation {
  private static final List<String> TIMES =
      List.of("published-min", "published-max", "updated-min", "updated-max");

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
            TIMES.stream().anyMatch(time -> query.first(time).isPresent())
                ? query.without("max-results")
                : query);
  }
}
