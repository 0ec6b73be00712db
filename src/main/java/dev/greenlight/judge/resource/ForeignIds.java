package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What identifies the data of another customer: Atom ids and addresses in the exhibit {@code
 * foreign} that are not in {@code own} too, as shared ReadingTypes are.
 *
 * @param all of them
 */
record ForeignIds(Set<String> all) {

  static ForeignIds of(Exhibits exhibits) {
    Exchange own = exhibits.exchange("own");
    Exchange foreign = exhibits.exchange("foreign");
    Set<String> ids = ids(exhibits, foreign);
    ids.removeAll(ids(exhibits, own));
    return new ForeignIds(ids);
  }

  private static Set<String> ids(Exhibits exhibits, Exchange feed) {
    return Contents.of(exhibits, feed).entries().stream()
        .flatMap(entry -> Stream.of(entry.id(), entry.self()))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What can be said when there are none: nothing would be searched for. */
  Outcome undecided() {
    return Outcome.undecided("nothing tells the data of the two customers apart");
  }

  /**
   * The first of them that an answer shows. An address that stood in the request is no secret to
   * whoever sent it.
   */
  Optional<String> shownIn(Exchange exchange) {
    StringTokenizer words =
        new StringTokenizer(exchange.response().body().text(), "<>\"'\\ \t\r\n,;");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (all.contains(word) && !exchange.request().uri().startsWith(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
