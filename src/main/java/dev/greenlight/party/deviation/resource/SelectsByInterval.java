package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Instant;

/** Selects by when energy was used, not by when the block was published. */
final class SelectsByInterval extends CustodianDeviation {
  SelectsByInterval() {
    super(
        Layer.RESOURCE,
        "Selects by when energy was used, not by when the block was published.",
        breaks("query_window_by_publication"),
        killedBy(
                "TC_QRY001_a",
                "TC_QRY001_b",
                "TC_QRY001_c",
                "TC_QRY001_g",
                "TC_QRY001_h",
                "TC_QRY001_i",
                "TC_QRY009_a",
                "TC_QRY009_b")
            .collateral("TC_RES041", "TC_PSH_BATCH"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.takeTimesFrom(
        (entry, stamp) ->
            stamp.equals("published")
                ? entry
                    .at("content")
                    .descendants()
                    .filter(element -> element.name().equals("start"))
                    .findFirst()
                    .map(start -> Instant.ofEpochSecond(start.number()))
                : entry.child(stamp).map(time -> Instant.parse(time.text())));
  }
}
