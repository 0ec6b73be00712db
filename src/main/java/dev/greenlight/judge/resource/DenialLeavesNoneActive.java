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
import java.util.stream.Collectors;

/**
 * The Authorization feed lists no new Authorization as active once a customer has denied and nobody
 * has approved: one that is kept of the request says 2, denied. Looks at the exhibits {@code
 * answer}, the feed afterwards, and {@code Authorizations before}.
 */
public record DenialLeavesNoneActive() implements Check {
  private static final String ACTIVE = "1";

  /** An Authorization that was not there before is told to be active. */
  record ActiveAfterDenial(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("there is no Authorization feed: status " + response.status());
    }
    Set<String> before =
        Contents.of(exhibits, exhibits.exchange("Authorizations before")).entries().stream()
            .map(Contents.Listed::name)
            .collect(Collectors.toSet());
    if (before.isEmpty()) {
      return Outcome.undecided("no Authorization was listed before, not even one that is good");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    try {
      XmlTrees.read(
          response.body().content(),
          element -> look(new AtomEntry(element), exchange.request().uri(), before, outcome));
    } catch (UnreadableXml e) {
      return Outcome.undecided("the Authorization feed is not readable: " + e.getMessage());
    }
    return outcome.build();
  }

  private static void look(
      AtomEntry entry, String base, Set<String> before, Outcome.Builder outcome) {
    String name = entry.id().isEmpty() ? entry.address("self", base) : entry.id();
    Optional<String> status =
        entry.resource().flatMap(resource -> AtomEntry.field(resource, "status"));
    if (!before.contains(name) && status.filter(ACTIVE::equals).isPresent()) {
      outcome.finds(
          new ActiveAfterDenial(
              "no new Authorization, or one of status 2", "status 1 in Authorization " + name));
    }
  }
}
