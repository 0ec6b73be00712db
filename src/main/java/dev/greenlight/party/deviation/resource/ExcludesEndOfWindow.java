package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Leaves out what was published at the very end of a window. */
final class ExcludesEndOfWindow extends CustodianDeviation {
  ExcludesEndOfWindow() {
    super(
        Layer.RESOURCE,
        "Leaves out what was published at the very end of a window.",
        breaks("query_bounds_inclusive"),
        killedBy("TC_RES041"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.readAs(
        query -> {
          Parameters read = Parameters.none();
          for (Parameters.Parameter each : query.list()) {
            read =
                read.with(
                    each.name(),
                    each.name().equals("published-max") ? earlier(each.value()) : each.value());
          }
          return read;
        });
  }

  private static String earlier(String time) {
    try {
      return OffsetDateTime.parse(time).minusNanos(1).toString();
    } catch (DateTimeException noTime) {
      // It is refused as it is.
      return time;
    }
  }
}
