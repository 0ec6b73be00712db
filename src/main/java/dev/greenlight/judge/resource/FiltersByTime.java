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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A query with a window of time leaves those IntervalBlocks of a feed whose Atom times lie within
 * (FB_37/QRY001). Other entries may stay, so that the blocks can be read.
 *
 * @param stamp {@code published} or {@code updated}
 * @param from begin of the window as an instant; empty for none
 * @param to end of the window as an instant; empty for none
 */
public record FiltersByTime(String stamp, String from, String to) implements Check {
  private static final String READING_DUTY = "query_window_by_publication";
  private static final int SHOWN = 3;

  /** Words about an answer without a query that cannot be read. */
  static final String UNREAD = "what the window selects from cannot be read: ";

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** The answer holds everything, as if nothing had been asked. */
  record WindowIgnored(String expected, String observed) implements Finding {}

  /** A block outside the window was served. */
  record BlockOutside(String expected, String observed) implements Finding {}

  /** A block inside the window was not served. */
  record BlockMissing(String expected, String observed) implements Finding {}

  /** The window selects by when energy was used, not by when the block was published. */
  record SelectsByInterval(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    TimedBlocks all = TimedBlocks.of(exhibits, exhibits.exchange("whole"));
    if (all.problem() != null) {
      return Outcome.undecided(UNREAD + all.problem());
    }
    if (all.blocks().isEmpty()) {
      return Outcome.undecided("there is no IntervalBlock that could be selected");
    }
    if (NothingThere.says(response) && mayBeNothing(all)) {
      return compare(all, Set.of());
    }
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    TimedBlocks answer = TimedBlocks.of(exhibits, exchange);
    if (answer.problem() != null) {
      return Contents.unread("an XML document", answer.problem());
    }
    return compare(all, ids(answer, block -> true));
  }

  /** With either reading of the window. */
  private boolean mayBeNothing(TimedBlocks all) {
    return ids(all, this::isPublishedWithin).isEmpty() || isByInterval(all, Set.of());
  }

  private Outcome compare(TimedBlocks all, Set<String> observed) {
    Outcome.Builder outcome = new Outcome.Builder().inspected(all.blocks().size());
    Set<String> due = ids(all, this::isPublishedWithin);
    if (observed.equals(due)) {
      return outcome.build();
    }
    String window = stamp + " " + window().told();
    // Only a window of publication was ever taken for one of use.
    boolean byInterval = isByInterval(all, observed);
    if (observed.equals(ids(all, block -> true)) && !(byInterval && stamp.equals("published"))) {
      return outcome
          .finds(
              new WindowIgnored(
                  due.size() + " IntervalBlocks, " + window, "all " + observed.size()))
          .build();
    }
    if (byInterval) {
      return outcome
          .finds(
              READING_DUTY,
              new SelectsByInterval(
                  due.size() + " IntervalBlocks, " + window,
                  observed.size() + " whose intervals lie there"))
          .build();
    }
    difference(observed, due)
        .forEach(id -> outcome.finds(new BlockOutside("none outside: " + window, id)));
    difference(due, observed)
        .forEach(id -> outcome.finds(new BlockMissing(id + ", " + window, "not in the answer")));
    return outcome.build();
  }

  private static Set<String> difference(Set<String> of, Set<String> without) {
    return of.stream()
        .filter(id -> !without.contains(id))
        .limit(SHOWN)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isPublishedWithin(Block block) {
    Instant when = block.stamp(stamp);
    return when != null && window().holds(when);
  }

  /** With either reading of what lies across an end of the window. */
  private boolean isByInterval(TimedBlocks all, Set<String> observed) {
    Set<String> touching = ids(all, window()::touches);
    Set<String> inside = ids(all, window()::covers);
    // Several blocks of one entry come together or not at all: one that lies across binds nobody.
    inside.removeAll(ids(all, block -> !window().covers(block)));
    // That nothing was used then is an answer to who asks for the time of use only.
    return (stamp.equals("published") || !observed.isEmpty())
        && all.blocks().stream().anyMatch(block -> block.end() != null)
        && touching.containsAll(observed)
        && observed.containsAll(inside);
  }

  private AskedWindow window() {
    return AskedWindow.between(from, to);
  }

  private static Set<String> ids(TimedBlocks blocks, Predicate<Block> which) {
    return blocks.blocks().stream()
        .filter(which)
        .map(Block::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
