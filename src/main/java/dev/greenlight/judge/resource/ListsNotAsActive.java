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
import java.util.ArrayList;
import java.util.List;
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
  private static final int OK = 200;
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
    if (status != OK) {
      return Outcome.undecided("the Authorization feed does not open: status " + status);
    }
    try {
      return callsActive(exchange, ended)
          ? Outcome.broken(
              new ListedAsActive(
                  "status 0 in the feed, or no such entry",
                  "status 1 of " + ended + " in the feed"))
          : Outcome.holds();
    } catch (UnreadableXml e) {
      return Outcome.undecided("the Authorization feed is not readable: " + e.getMessage());
    }
  }

  /** Whether an Authorization feed came that calls an Authorization active. */
  public static boolean isListedAsActive(Exchange feed, String authorization) {
    try {
      return feed.answered() && feed.response().status() == OK && callsActive(feed, authorization);
    } catch (UnreadableXml e) {
      // That it is not readable is told by who judges it.
      return false;
    }
  }

  private static boolean callsActive(Exchange feed, String authorization) throws UnreadableXml {
    String id = AtomEntry.lastOf(authorization);
    List<AtomEntry> active = new ArrayList<>();
    XmlTrees.read(
        feed.response().body().content(),
        element -> {
          AtomEntry entry = new AtomEntry(element);
          if (isAt(entry, feed.request().uri(), id)
              && told(entry, "status").filter(ACTIVE::equals).isPresent()) {
            active.add(entry);
          }
        });
    return !active.isEmpty();
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
