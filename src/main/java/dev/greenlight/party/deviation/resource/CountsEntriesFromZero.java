package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Counts the entries of a feed from 0. */
final class CountsEntriesFromZero extends CustodianDeviation {
  CountsEntriesFromZero() {
    super(
        Layer.RESOURCE,
        "Counts the entries of a feed from 0.",
        breaks("query_paging"),
        killedBy("TC_QRY006", "TC_QRY010_a", "TC_QRY010_b", "TC_QRY010_c"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.countFrom(0);
  }
}
