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
  private static final int OK = 200;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        answer,
        response ->
            response.status() == OK
                ? judgeShown(exhibits, ruling, answer)
                : new StaysClosed().judge(exhibits, ruling));
  }

  private static Outcome judgeShown(Exhibits exhibits, Ruling ruling, Exchange answer) {
    List<Listed> shown = Contents.of(exhibits, answer).entries();
    Exchange own = exhibits.exchange("own");
    if (!isKnown(exhibits, own)) {
      return Outcome.undecided(
          "what the customer granted did not come, so that nobody knows whether this is his: "
              + (own.answered()
                  ? "status " + own.response().status()
                  : "no answer to " + own.request().uri()));
    }
    List<Listed> granted = Contents.of(exhibits, own).entries();
    WebAddress here = WebAddress.of(answer.request().uri());
    if (shown.isEmpty() && granted.stream().anyMatch(each -> isBeside(here, each.up()))) {
      return Outcome.notApplicable(
          "the links of what the customer granted lead to collections beside this one, and it shows"
              + " nothing: he has none of these");
    }
    return isHisAlone(shown, granted, here)
        ? Outcome.notApplicable(
            "the links of what the customer granted lead to this collection, and it shows him"
                + " nothing else: it is his own, and not that of everybody")
        : new StaysClosed().judge(exhibits, ruling);
  }

  private static boolean isKnown(Exhibits exhibits, Exchange own) {
    return own.answered()
        && own.response().status() == OK
        && !own.response().body().truncated()
        && Contents.of(exhibits, own).problem() == null;
  }

  private static boolean isHisAlone(List<Listed> shown, List<Listed> granted, WebAddress here) {
    Set<String> his =
        granted.stream()
            .filter(each -> isSame(here, each.up()))
            .map(Listed::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    return !shown.isEmpty() && shown.stream().map(Listed::name).allMatch(his::contains);
  }

  private static boolean isSame(WebAddress here, String up) {
    return bare(here).isSamePlaceAs(bare(WebAddress.of(up)));
  }

  /** Whether a collection is another one below the same root. */
  private static boolean isBeside(WebAddress here, String up) {
    return !up.isEmpty() && parent(here).isSamePlaceAs(parent(WebAddress.of(up)));
  }

  private static WebAddress parent(WebAddress address) {
    return at(address, bare(address).path().replaceFirst("/[^/]*$", ""));
  }

  /** A slash at the end makes no other collection. */
  private static WebAddress bare(WebAddress address) {
    return at(address, address.path().replaceFirst("/+$", ""));
  }

  private static WebAddress at(WebAddress address, String path) {
    return new WebAddress(address.scheme(), address.authority(), path);
  }
}
