package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Understands times in UTC to the second only, with a Z behind. */
final class WantsLiteralZ extends CustodianDeviation {
  WantsLiteralZ() {
    super(
        Layer.RESOURCE,
        "Understands times in UTC to the second only, with a Z behind.",
        breaks("query_time_formats"),
        killedBy("TC_QRY009_a", "TC_QRY009_b"));
  }

  @Override
  public void bend(QueryFilter queries) {
    queries.refuseToo(
        query ->
            query.list().stream()
                .filter(each -> each.name().matches("(published|updated)-(min|max)"))
                .anyMatch(each -> !each.value().matches("[0-9T:-]{19}Z")));
  }
}
