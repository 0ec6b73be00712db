package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Serves what was measured long before the history that was granted. */
final class ServesBeyondHistory extends CustodianDeviation {
  ServesBeyondHistory() {
    super(
        Layer.RESOURCE,
        "Serves what was measured long before the history that was granted.",
        breaks("scope_bounds_history"),
        killedBy("TC_SCOPE004")
            .collateral(
                "TC_SCOPE005",
                "TC_SCOPE008",
                "TC_SCOPE009",
                "TC_SCOPE011",
                "TC_SCOPE012",
                "TC_SCOPE013"));
  }

  private static final long TWO_YEARS = Duration.ofDays(730).toSeconds();

  @Override
  public void bend(SubscriptionResource resource) {
    resource.narrowBy(
        (token, document) -> {
          if (isOfOneMonth(token)) {
            addOlder(document, "IntervalBlock");
          }
          return true;
        });
  }

  static boolean isOfOneMonth(AccessToken token) {
    return token.scope().history().filter(history -> history.value() == 1).isPresent();
  }

  /** Adds one of that kind as if it were of two years before. */
  static void addOlder(AtomDocument document, String kind) {
    document.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .findFirst()
        .ifPresent(
            entry -> {
              XmlElement older = entry.element().copy();
              older
                  .descendants()
                  .filter(each -> each.name().equals("start"))
                  .forEach(each -> each.text(Long.toString(each.number() - TWO_YEARS)));
              document.root().with(older);
            });
  }
}
