package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;

/** Answers queries that can be understood in more than one way. */
final class GuessesOddQueries extends CustodianDeviation {
  GuessesOddQueries() {
    super(
        Layer.RESOURCE,
        "Answers queries that can be understood in more than one way.",
        breaks("query_odd_refused"),
        killedBy("TC_QRY003_a", "TC_QRY003_b", "TC_QRY003_c").collateral("TC_QRY041_a"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query -> {
          Parameters read = Parameters.none();
          for (Parameters.Parameter each : query.list()) {
            boolean vague = each.value().matches("0|\\d{4}-\\d\\d-\\d\\d(T[0-9:]+)?");
            read = vague ? read : read.with(each.name(), each.value());
          }
          return read;
        });
  }
}
