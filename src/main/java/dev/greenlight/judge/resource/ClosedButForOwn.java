package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.Contents.Listed;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A collection of everybody's resources stays closed to the token of a Retail Customer, unless it
 * is the place where what he granted lives (Atom profile: paths may be flat, {@code up} tells) and
 * shows nothing else. Looks at the exhibits {@code answer} and {@code own}, the batch that his
 * token opens.
 */
public record ClosedButForOwn() implements Check {

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return holdsOwnAlone(exhibits)
        ? Outcome.notApplicable(
            "the links of what the customer granted lead to this collection, and it shows him"
                + " nothing else: it is his own, and not that of everybody")
        : new StaysClosed().judge(exhibits, ruling);
  }

  private static boolean holdsOwnAlone(Exhibits exhibits) {
    Exchange answer = exhibits.exchange("answer");
    Exchange own = exhibits.exchange("own");
    if (!isServed(answer) || !isServed(own)) {
      return false;
    }
    List<Listed> granted = Contents.of(exhibits, own).entries();
    List<Listed> shown = Contents.of(exhibits, answer).entries();
    return !shown.isEmpty()
        && shown.stream()
            .allMatch(
                entry ->
                    granted.stream()
                        .anyMatch(
                            each ->
                                each.isSameAs(entry) && each.up().equals(answer.request().uri())));
  }

  private static boolean isServed(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == 200;
  }
}
