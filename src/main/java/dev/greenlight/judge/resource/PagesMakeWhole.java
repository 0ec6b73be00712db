package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All pages of a feed, by {@code start-index} and {@code max-results}, are the whole feed, and none
 * of its entries stands on two of them. Looks at the exhibits {@code page 1} and so on.
 *
 * @param pages how many were read; the last is to be the end of the feed
 * @param most entries on a page
 */
public record PagesMakeWhole(int pages, int most) implements Check {
  private static final int SHOWN = 3;

  /** A status other than 200. */
  record PageNotServed(String expected, String observed) implements Finding {}

  /** A page holds more entries than were asked for: it is none. */
  record PageTooLong(String expected, String observed) implements Finding {}

  /** An entry stands on two pages. */
  record EntryRepeated(String expected, String observed) implements Finding {}

  /** An entry of the feed is on no page. */
  record EntryMissing(String expected, String observed) implements Finding {}

  /** An entry of a page is not in the feed. */
  record EntryUnknown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<Contents.Listed> all = Contents.of(exhibits, exhibits.exchange("whole")).entries();
    List<String> paged = new ArrayList<>();
    Outcome.Builder outcome = new Outcome.Builder();
    for (int page = 1; page <= pages; page++) {
      Exchange exchange = exhibits.exchange("page " + page);
      String name = "page " + page;
      boolean behind = paged.size() >= all.size();
      Outcome unreadable =
          NoAnswer.or(
              exchange,
              response ->
                  response.status() == 200 || (behind && NothingThere.says(response))
                      ? null
                      : notServed(name, response));
      if (unreadable != null) {
        return unreadable;
      }
      if (NothingThere.says(exchange.response())) {
        break;
      }
      List<Contents.Listed> entries = Contents.of(exhibits, exchange).entries();
      entries.forEach(entry -> paged.add(entry.key()));
      outcome.inspected();
      if (entries.size() > most) {
        outcome.finds(
            new PageTooLong(name + " with " + most + " entries at most", entries.size() + ""));
      }
    }
    Set<String> seen = new HashSet<>();
    Set<String> ambiguous = ambiguous(all);
    paged.stream()
        .filter(id -> !seen.add(id) && !ambiguous.contains(id))
        .limit(SHOWN)
        .forEach(id -> outcome.finds(new EntryRepeated(id + " once", "on two pages")));
    Set<String> whole = new HashSet<>();
    all.forEach(entry -> whole.add(entry.key()));
    whole.stream()
        .filter(id -> !seen.contains(id))
        .sorted()
        .limit(SHOWN)
        .forEach(id -> outcome.finds(new EntryMissing(id, "on none of " + pages + " pages")));
    seen.stream()
        .filter(id -> !whole.contains(id))
        .sorted()
        .limit(SHOWN)
        .forEach(id -> outcome.finds(new EntryUnknown("entries of the whole feed", id)));
    return outcome.build();
  }

  /** What stands for several entries of the whole feed already, or for those that say nothing. */
  private static Set<String> ambiguous(List<Contents.Listed> all) {
    Set<String> once = new HashSet<>();
    Set<String> ambiguous = new HashSet<>(Set.of(""));
    all.stream().map(Contents.Listed::key).filter(key -> !once.add(key)).forEach(ambiguous::add);
    return ambiguous;
  }

  private static Outcome notServed(String page, Exchange.Response response) {
    return Outcome.broken(new PageNotServed(page + " with 200", String.valueOf(response.status())));
  }
}
