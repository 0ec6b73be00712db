package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Serves the last day before the month in which the granted history begins, too. */
final class ServesDayBeforeHistory extends CustodianDeviation {
  private static final long DAY = Duration.ofDays(1).toSeconds();

  /** Clocks may have been put forward or back in between. */
  private static final long HOUR = Duration.ofHours(1).toSeconds();

  ServesDayBeforeHistory() {
    super(
        Layer.RESOURCE,
        "Serves the last day before the month in which the granted history begins, too.",
        breaks("scope_bounds_history_to_the_day"),
        killedBy("TC_SCOPE004").collateral("TC_SCOPE013"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocumentsOfTokens(
        (token, path, document) -> {
          if (ServesBeyondHistory.isOfOneMonth(token)) {
            addDayBefore(document, token.authorization().since());
          }
        });
  }

  private static void addDayBefore(AtomDocument document, Instant consent) {
    long month =
        consent.atOffset(ZoneOffset.UTC).minusMonths(1).toLocalDate().withDayOfMonth(1).toEpochDay()
            * DAY;
    document.entries("IntervalBlock").stream()
        .filter(entry -> entry.resource().at("interval").at("duration").number() == DAY)
        .findFirst()
        .ifPresent(
            entry -> {
              XmlElement day = entry.element().copy();
              long start = entry.resource().at("interval").at("start").number();
              long back = (start - month) / DAY * DAY + DAY + HOUR;
              day.descendants()
                  .filter(each -> each.name().equals("start"))
                  .forEach(each -> each.text(Long.toString(each.number() - back)));
              document.root().with(day);
            });
  }
}
