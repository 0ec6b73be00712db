package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.TimedBlocks.Block;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A query with a window of time selects bills as it selects IntervalBlocks (FB_37; ESPI REST
 * interface). A window of publication is taken for one of the billing period by some: a bill is out
 * of place, or missed, only where both readings say so. Looks at the exhibits {@code answer} and
 * {@code whole}.
 *
 * @param stamp {@code published} or {@code updated}
 * @param from begin of the window as an instant; empty for none
 * @param to end of the window as an instant; empty for none
 */
public record FiltersBillsByTime(String stamp, String from, String to) implements Check {
  private static final int SHOWN = 3;

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** All bills are served, as if nothing had been asked. */
  record WindowIgnored(String expected, String observed) implements Finding {}

  /** A bill outside the window was served. */
  record BillOutside(String expected, String observed) implements Finding {}

  /** A bill inside the window was not served. */
  record BillMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    TimedBlocks whole = TimedBlocks.ofBills(exhibits, exhibits.exchange("whole"));
    if (whole.problem() != null) {
      return Outcome.undecided(FiltersByTime.UNREAD + whole.problem());
    }
    List<Block> all = whole.blocks();
    if (all.isEmpty()) {
      return Outcome.notApplicable("there is no UsageSummary that could be selected");
    }
    Set<String> due = ids(all, this::mustBeServed);
    if (due.isEmpty() && all.stream().allMatch(this::mayBeServed)) {
      return Outcome.notApplicable("no UsageSummary lies so that the window tells it from others");
    }
    if (NothingThere.says(response) && due.isEmpty()) {
      return new Outcome.Builder().inspected(all.size()).build();
    }
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    TimedBlocks answer = TimedBlocks.ofBills(exhibits, exchange);
    return answer.problem() == null
        ? compare(all, due, ids(answer.blocks(), bill -> true))
        : Contents.unread("an XML document", answer.problem());
  }

  private Outcome compare(List<Block> all, Set<String> due, Set<String> served) {
    Outcome.Builder outcome = new Outcome.Builder().inspected(all.size());
    String window = stamp + " " + window().told();
    List<String> outside =
        ids(all, bill -> !mayBeServed(bill)).stream().filter(served::contains).sorted().toList();
    if (outside.size() > 1 && served.equals(ids(all, bill -> true))) {
      return outcome
          .finds(
              new WindowIgnored(
                  "no more than %d UsageSummaries, %s"
                      .formatted(served.size() - outside.size(), window),
                  "all " + served.size()))
          .build();
    }
    outside.stream()
        .limit(SHOWN)
        .forEach(id -> outcome.finds(new BillOutside("none outside: " + window, id)));
    due.stream()
        .filter(id -> !served.contains(id))
        .sorted()
        .limit(SHOWN)
        .forEach(id -> outcome.finds(new BillMissing(id + ", " + window, "not in the answer")));
    return outcome.build();
  }

  /** By either reading of the window; what does not say when it was may always be. */
  private boolean mayBeServed(Block bill) {
    Instant when = bill.stamp(stamp);
    return when == null || window().holds(when) || (isOfPublication() && window().touches(bill));
  }

  /** By both readings of the window. */
  private boolean mustBeServed(Block bill) {
    Instant when = bill.stamp(stamp);
    return when != null && window().holds(when) && (!isOfPublication() || window().covers(bill));
  }

  /** Only a window of publication was ever taken for one of use. */
  private boolean isOfPublication() {
    return stamp.equals("published");
  }

  private AskedWindow window() {
    return AskedWindow.between(from, to);
  }

  private static Set<String> ids(List<Block> bills, Predicate<Block> which) {
    return bills.stream().filter(which).map(Block::id).collect(Collectors.toSet());
  }
}
