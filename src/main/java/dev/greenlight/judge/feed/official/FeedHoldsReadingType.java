package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.official.Make.Near;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The feed has a ReadingType of a certain make.
 *
 * <p>Neither the code of 2018 nor the label asks that a MeterReading uses it.
 */
final class FeedHoldsReadingType implements FeedRule {

  /** No such ReadingType. */
  record ReadingTypeMissing(String make, long readingTypes, String nearest, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a ReadingType of " + make;
    }

    @Override
    public Object observed() {
      return "none among %d ReadingTypes%s".formatted(readingTypes, nearest);
    }
  }

  private final String make;
  private final Predicate<Element> condition;
  private final Function<Element, Optional<Near>> nearness;
  private Near nearest;
  private long readingTypes;
  private boolean found;

  /**
   * A make of ReadingTypes.
   *
   * @param make in words
   * @param condition on one element
   */
  FeedHoldsReadingType(String make, Predicate<Element> condition) {
    this(make, condition, type -> Optional.empty());
  }

  /**
   * As the one before.
   *
   * @param nearness how near another ReadingType is, which is told where none is of that make
   */
  FeedHoldsReadingType(
      String make, Predicate<Element> condition, Function<Element, Optional<Near>> nearness) {
    this.make = make;
    this.condition = condition;
    this.nearness = nearness;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(Kind.READING_TYPE)) {
      return;
    }
    for (Held held : entry.resources()) {
      if (held.kind() == Kind.READING_TYPE) {
        readingTypes++;
        nearness
            .apply(held.resource())
            .filter(near -> nearest == null || near.number() < nearest.number())
            .ifPresent(near -> nearest = near);
      }
    }
    found = found || Marked.holds(entry, Kind.READING_TYPE, condition);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (!found) {
      judgement.finds(
          new ReadingTypeMissing(
              make,
              readingTypes,
              nearest == null ? "" : nearest.told(),
              nearest == null ? "" : nearest.fix(),
              feed.feed().at()));
    }
  }
}
