package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Bounds what is served by a short history that was granted, and not by the longest on offer. */
final class ServesBeyondWholeHistory extends CustodianDeviation {
  ServesBeyondWholeHistory() {
    super(
        Layer.RESOURCE,
        "Serves what was measured years before the longest history that it grants.",
        breaks("scope_bounds_history"),
        killedBy("TC_SCOPE040")
            .collateral("TC_CHO003", "TC_CHO021", "TC_DATA_ADVICE", "TC_RES002_c"));
  }

  private static final String ID = "urn:uuid:7f0c3a52-9d1e-5b46-8a77-1c2f6e0b9d34";
  private static final long FOUR_YEARS = Duration.ofDays(4 * 365).toSeconds();

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocumentsOfTokens(
        (token, path, document) -> {
          if (path.at(0).equals("Batch") && !ServesBeyondHistory.isOfOneMonth(token)) {
            addOlder(document);
          }
        });
  }

  /** Adds a block of its own, as if it were of years before. */
  private static void addOlder(AtomDocument document) {
    document.entries().stream()
        .filter(entry -> entry.kind().equals("IntervalBlock"))
        .findFirst()
        .ifPresent(
            entry -> {
              XmlElement older = entry.element().copy();
              older.at("id").text(ID);
              older
                  .descendants()
                  .filter(each -> "self".equals(each.attributes().get("rel")))
                  .forEach(each -> each.attributes().computeIfPresent("href", (k, v) -> v + "old"));
              older
                  .descendants()
                  .filter(each -> each.name().equals("start"))
                  .forEach(each -> each.text(Long.toString(each.number() - FOUR_YEARS)));
              document.root().with(older);
            });
  }
}
