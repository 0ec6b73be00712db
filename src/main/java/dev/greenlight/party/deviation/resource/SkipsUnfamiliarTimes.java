package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;

/** Leaves times with an offset or a fraction out of a query, and answers the rest. */
final class SkipsUnfamiliarTimes extends CustodianDeviation {
  SkipsUnfamiliarTimes() {
    super(
        Layer.RESOURCE,
        "Leaves times with an offset or a fraction out of a query, and answers the rest.",
        breaks("query_time_formats"),
        killedBy("TC_QRY009_a", "TC_QRY009_b"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query -> {
          Parameters read = Parameters.none();
          for (Parameters.Parameter each : query.list()) {
            boolean unfamiliar = each.value().matches("[0-9T:-]{19}(\\.\\d+Z|[+-]\\d\\d:\\d\\d)");
            read = unfamiliar ? read : read.with(each.name(), each.value());
          }
          return read;
        });
  }
}
