package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Serves what was published since a time once, and the next time nothing of it. */
final class DeliversOnce extends CustodianDeviation {
  private static final String NEVER = "2999-01-01T00:00:00Z";

  private final Set<String> delivered = ConcurrentHashMap.newKeySet();

  DeliversOnce() {
    super(
        Layer.RESOURCE,
        "Serves what was published since a time once, and the next time nothing of it.",
        breaks("on_demand_repeatable"),
        killedBy("TC_ODR001"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query ->
            query
                .first("published-min")
                .filter(unused -> query.first("published-max").isEmpty())
                .filter(min -> !delivered.add(min))
                .map(unused -> query.without("published-min").with("published-min", NEVER))
                .orElse(query));
  }
}
