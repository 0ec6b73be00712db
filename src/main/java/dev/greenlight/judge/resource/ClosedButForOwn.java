package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.Contents.Listed;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A collection of everybody's resources stays closed to the token of a Retail Customer, unless it
 * is the place where what he granted lives (Atom profile: paths may be flat, {@code up} tells) and
 * shows nothing else. Looks at the exhibits {@code answer} and {@code own}, the batch that his
 * token opens.
 */
public record ClosedButForOwn() implements Check {

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange own = exhibits.exchange("own");
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        own,
        unused ->
            NoAnswer.or(
                answer,
                unusedToo ->
                    holdsOwnAlone(exhibits, answer, own)
                        ? Outcome.notApplicable(
                            "the links of what the customer granted lead to this collection, and it"
                                + " shows him nothing else: it is his own, and not that of"
                                + " everybody")
                        : new StaysClosed().judge(exhibits, ruling)));
  }

  private static boolean holdsOwnAlone(Exhibits exhibits, Exchange answer, Exchange own) {
    if (answer.response().status() != 200 || own.response().status() != 200) {
      return false;
    }
    WebAddress here = WebAddress.of(answer.request().uri());
    Set<String> granted =
        Contents.of(exhibits, own).entries().stream()
            .filter(each -> here.isSamePlaceAs(WebAddress.of(each.up())))
            .map(Listed::name)
            .collect(Collectors.toSet());
    List<Listed> shown = Contents.of(exhibits, answer).entries();
    return !shown.isEmpty() && shown.stream().map(Listed::name).allMatch(granted::contains);
  }
}
