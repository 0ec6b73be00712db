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
        killedBy("TC_QRY006"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.countFrom(0);
  }
}
