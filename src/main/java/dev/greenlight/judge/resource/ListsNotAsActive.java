package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Authorization feed tells of an Authorization that is over what it tells of itself: it is not
 * listed, or not with status 1 (ESPI AuthorizationStatus). Looks at the exhibits {@code answer},
 * the feed, and {@code Authorization}, the address of the one that is over.
 */
public record ListsNotAsActive() implements Check {
  private static final Set<Integer> ABSENT = Set.of(403, 404, 405, 410, 501);
  private static final String ACTIVE = "1";

  /** The feed calls an Authorization active that is over. */
  record ListedAsActive(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange, response -> judge(exchange, response, exhibits.fact("Authorization")));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response, String ended) {
    int status = response.status();
    if (ABSENT.contains(status)) {
      return Outcome.notApplicable("no Authorization feed is served: status " + status);
    }
    if (status != 200) {
      return Outcome.undecided("the Authorization feed does not open: status " + status);
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    try {
      XmlTrees.read(
          response.body().content(),
          element -> look(new AtomEntry(element), exchange.request().uri(), ended, outcome));
    } catch (UnreadableXml e) {
      return Outcome.undecided("the Authorization feed is not readable: " + e.getMessage());
    }
    return outcome.build();
  }

  private static void look(AtomEntry entry, String base, String ended, Outcome.Builder outcome) {
    if (isAt(entry, base, AtomEntry.lastOf(ended))
        && told(entry, "status").filter(ACTIVE::equals).isPresent()) {
      outcome.finds(
          new ListedAsActive(
              "status 0 in the feed, or no such entry", "status 1 of " + ended + " in the feed"));
    }
  }

  private static boolean isAt(AtomEntry entry, String base, String id) {
    return Stream.concat(
            Stream.of(entry.address("self", base)), told(entry, "authorizationURI").stream())
        .anyMatch(address -> AtomEntry.lastOf(address).equals(id));
  }

  private static Optional<String> told(AtomEntry entry, String field) {
    return entry.resource().flatMap(resource -> AtomEntry.field(resource, field));
  }
}
