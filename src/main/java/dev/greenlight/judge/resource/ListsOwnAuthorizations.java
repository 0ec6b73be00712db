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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The Authorization feed of a Third Party lists its own Authorizations and no others. Looks at the
 * facts {@code own} and, where there is another Third Party, {@code foreign}: addresses of one
 * Authorization of the reader, and of one or several of others (separated by blanks).
 */
public record ListsOwnAuthorizations() implements Check {

  /** An Authorization of the Third Party itself is not in its feed. */
  record OwnAuthorizationMissing(String expected, String observed) implements Finding {}

  /** An Authorization of another Third Party is in the feed. */
  record ForeignAuthorizationListed(String expected, String observed) implements Finding {}

  /** An entry holds something else. */
  record NoAuthorization(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange.request().uri(), response));
  }

  private static Outcome judge(Exhibits exhibits, String base, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("there is no feed: status " + response.status());
    }
    List<AtomEntry> entries = new ArrayList<>();
    try {
      XmlTrees.read(response.body().content(), element -> entries.add(new AtomEntry(element)));
    } catch (UnreadableXml e) {
      return Outcome.undecided("the feed is not readable: " + e.getMessage());
    }
    Outcome.Builder outcome = new Outcome.Builder();
    Set<String> addresses = new HashSet<>();
    for (AtomEntry entry : entries) {
      outcome.inspected();
      addresses.add(entry.address("self", base));
      entry
          .resource()
          .flatMap(resource -> AtomEntry.field(resource, "authorizationURI"))
          .ifPresent(addresses::add);
      if (!entry.holds("Authorization")) {
        outcome.finds(
            new NoAuthorization(
                "Authorization", entry.resource().map(Element::getLocalName).orElse("no content")));
      }
    }
    String own = exhibits.fact("own");
    if (!addresses.contains(own)) {
      outcome.finds(
          "authorization_feed_own", new OwnAuthorizationMissing(own, entries.size() + " others"));
    }
    if (exhibits.has("foreign")) {
      judgeForeign(exhibits.fact("foreign").split(" "), addresses, outcome);
    }
    return outcome.build();
  }

  private static void judgeForeign(
      String[] foreign, Set<String> addresses, Outcome.Builder outcome) {
    List<String> listed = Arrays.stream(foreign).filter(addresses::contains).toList();
    if (!listed.isEmpty()) {
      outcome.finds(
          "authorization_isolation",
          new ForeignAuthorizationListed(
              "own ones only",
              listed.get(0)
                  + (listed.size() == 1
                      ? ""
                      : ", and " + (listed.size() - 1) + " more that others were told of")));
    }
  }
}
