package dev.greenlight.stage;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.record.Exchange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What one customer granted and another did not, to wait until feeds of several are without it.
 *
 * @param addresses of its entries, absolute
 */
public record Belongings(Set<String> addresses) {
  public Belongings {
    addresses = Set.copyOf(addresses);
  }

  /**
   * What of a feed is not in another, as shared ReadingTypes are.
   *
   * @param feed what he granted
   * @param others what another granted
   */
  public static Belongings of(Exchange feed, Exchange others) {
    Set<String> his = new HashSet<>(selfs(feed));
    selfs(others).forEach(his::remove);
    return new Belongings(his);
  }

  /** Whether an answer came that names none of it. */
  public boolean areOutOf(Exchange answer) {
    if (!answer.answered()) {
      return false;
    }
    StringTokenizer words =
        new StringTokenizer(answer.response().body().text(), "<>\"'\\ \t\r\n,;");
    while (words.hasMoreTokens()) {
      if (addresses.contains(words.nextToken())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> selfs(Exchange feed) {
    return FeedDirectory.of(feed.request().uri(), feed.response().body().content())
        .entries()
        .stream()
        .map(FeedDirectory.Entry::self)
        .filter(self -> !self.isEmpty())
        .toList();
  }
}
