package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves all bulk data, whatever is asked for. */
final class IgnoresQueriesOfBulk extends CustodianDeviation {
  IgnoresQueriesOfBulk() {
    super(
        Layer.RESOURCE,
        "Serves all bulk data, whatever is asked for.",
        breaks("query_window_published"),
        killedBy("TC_QRY001_h")
            .alsoBreaks("query_window_updated", "TC_QRY001_l")
            .alsoBreaks("query_malformed_refused", "TC_QRY040_a", "TC_QRY040_b"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.ignoreQueriesOf(path -> path.at(0).equals("Batch") && path.at(1).startsWith("Bulk"));
  }
}
