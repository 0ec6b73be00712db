package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.Contents.Listed;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A window of time that is asked for in pages is kept on each of them: bounds of time, {@code
 * max-results} and {@code start-index} do not switch one another off (FB_37). Looks at the exhibits
 * {@code window}, the answer to the bounds alone, {@code whole}, and {@code page 1} and so on.
 *
 * @param pages how many were read; the last is to be the end of the window
 * @param most entries on a page
 */
public record PagesKeepWindow(int pages, int most) implements Check {
  private static final String LENGTH_DUTY = "query_max_results";
  private static final String PAGING_DUTY = "query_paging";
  private static final String BLOCK = "IntervalBlock";
  private static final int SHOWN = 3;

  /** A status other than 200. */
  record PageNotServed(String expected, String observed) implements Finding {}

  /** A page holds an IntervalBlock that the same window does not hold without a number. */
  record EntryOutside(String expected, String observed) implements Finding {}

  /** A page holds more entries than were asked for. */
  record PageTooLong(String expected, String observed) implements Finding {}

  /** An entry of the window is on no page. */
  record EntryMissing(String expected, String observed) implements Finding {}

  /** An entry of the window stands on two pages. */
  record EntryRepeated(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange window = exhibits.exchange("window");
    return NoAnswer.or(
        window,
        response ->
            response.status() == 200 || NothingThere.says(response)
                ? judge(exhibits, entries(exhibits, window))
                : Outcome.undecided("the window alone is answered with " + response.status()));
  }

  private Outcome judge(Exhibits exhibits, List<Listed> window) {
    Set<String> blocks = blocks(window);
    if (blocks.containsAll(blocks(entries(exhibits, exhibits.exchange("whole"))))) {
      return Outcome.undecided("the window alone leaves no IntervalBlock out");
    }
    List<Listed> paged = new ArrayList<>();
    Outcome.Builder outcome = new Outcome.Builder();
    for (int page = 1; page <= pages; page++) {
      Exchange exchange = exhibits.exchange("page " + page);
      boolean behind = paged.size() >= window.size();
      String name = "page " + page;
      Outcome unserved =
          NoAnswer.or(
              exchange,
              response ->
                  response.status() == 200 || (behind && NothingThere.says(response))
                      ? null
                      : notServed(name, response));
      if (unserved != null) {
        return unserved;
      }
      List<Listed> entries = entries(exhibits, exchange);
      paged.addAll(entries);
      outcome.inspected();
      if (entries.size() > most) {
        outcome.finds(
            LENGTH_DUTY,
            new PageTooLong(
                name + " with " + most + " entries at most", String.valueOf(entries.size())));
      }
    }
    List<String> outside =
        blocks(paged).stream().filter(key -> !blocks.contains(key)).sorted().toList();
    outside.stream()
        .limit(SHOWN)
        .forEach(
            key ->
                outcome.finds(
                    new EntryOutside(
                        "the " + blocks.size() + " IntervalBlocks of the window", key)));
    // Who leafs through something else says nothing of the rest of the window.
    if (outside.isEmpty()) {
      compare(keys(window), keys(paged), outcome);
    }
    Outcome found = outcome.build();
    return found.breaches().isEmpty() && window.size() <= most
        ? Outcome.notApplicable(
            "the window holds no more than one page: neither max-results nor start-index was tried")
        : found;
  }

  private void compare(List<String> window, List<String> paged, Outcome.Builder outcome) {
    Set<String> due = new TreeSet<>();
    Set<String> ambiguous = new HashSet<>(Set.of(""));
    window.stream().filter(key -> !due.add(key)).forEach(ambiguous::add);
    Set<String> seen = new HashSet<>();
    paged.stream()
        .filter(key -> !seen.add(key) && !ambiguous.contains(key))
        .limit(SHOWN)
        .forEach(
            key -> outcome.finds(PAGING_DUTY, new EntryRepeated(key + " once", "on two pages")));
    due.stream()
        .filter(key -> !seen.contains(key))
        .limit(SHOWN)
        .forEach(
            key ->
                outcome.finds(
                    PAGING_DUTY, new EntryMissing(key, "on none of " + pages + " pages")));
  }

  private static Outcome notServed(String page, Exchange.Response response) {
    return new Outcome.Builder()
        .inspected()
        .finds(
            PAGING_DUTY, new PageNotServed(page + " with 200", String.valueOf(response.status())))
        .build();
  }

  private static List<Listed> entries(Exhibits exhibits, Exchange exchange) {
    return NothingThere.says(exchange.response())
        ? List.of()
        : Contents.of(exhibits, exchange).entries();
  }

  private static Set<String> blocks(List<Listed> entries) {
    return entries.stream()
        .filter(entry -> entry.kind().equals(BLOCK))
        .map(Listed::key)
        .collect(Collectors.toSet());
  }

  private static List<String> keys(List<Listed> entries) {
    return entries.stream().map(Listed::key).toList();
  }
}
