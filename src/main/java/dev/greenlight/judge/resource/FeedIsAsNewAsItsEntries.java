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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A feed was updated when its newest entry was, or later (RFC 4287 section 4.2.15). Looks at the
 * exhibit {@code again}, a feed in which something has changed.
 */
public record FeedIsAsNewAsItsEntries() implements Check {

  /** An entry is newer than the feed. */
  record FeedOlderThanEntry(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("again"), FeedIsAsNewAsItsEntries::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    List<Instant> feed = new ArrayList<>();
    List<Instant> entries = new ArrayList<>();
    try {
      XmlTrees.read(
          response.body().content(),
          child -> {
            if ("updated".equals(child.getLocalName())) {
              time(child.getTextContent()).ifPresent(feed::add);
            }
          },
          element -> new AtomEntry(element).time("updated").ifPresent(entries::add));
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    Optional<Instant> newest = entries.stream().max(Comparator.naturalOrder());
    if (feed.isEmpty() || newest.isEmpty()) {
      return Outcome.undecided("the feed, or none of its entries, says when it was updated");
    }
    // The same moment may be written more coarsely in one place than in the other.
    return feed.get(0).isBefore(newest.get().truncatedTo(ChronoUnit.SECONDS))
        ? Outcome.broken(
            new FeedOlderThanEntry(
                newest.get() + ", as its newest entry, or later", feed.get(0).toString()))
        : Outcome.holds();
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException e) {
      // That it is no date is for the rules of feeds.
      return Optional.empty();
    }
  }
}
