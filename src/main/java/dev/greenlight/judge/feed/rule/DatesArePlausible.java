package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of Atom are neither still to come nor from before 2000.
 *
 * <p>A third party that asks for what changed since its last visit never sees the old ones and
 * always the new ones. A day of grace, for clocks that differ and dates without a zone. Told once
 * for each of the two defects.
 */
@Rule("GBX-ATM-11")
final class DatesArePlausible implements FeedRule {
  private static final List<String> DATES = List.of("updated", "published");
  private static final long DAY = 86_400;

  /** Midnight of 2000-01-01. */
  private static final long FIRST = 946_684_800L;

  /** Dates that are still to come; {@code now} in epoch seconds. */
  record DateOfTheFuture(long now, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a date up to a day after " + FeedEvent.instant(now);
    }

    @Override
    public Object observed() {
      return seen.told("dates");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Set the clock that dates the entries; write when the entry was last changed, not when"
          + " it will be or until when it holds";
    }
  }

  /** Dates from before there was any such data. */
  record DateBefore2000(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a date of 2000 or later";
    }

    @Override
    public Object observed() {
      return seen.told("dates");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Write when the entry was first published or last changed; a clock that was never set"
          + " says 1970 or 1998";
    }
  }

  private final long now;
  private final Map<Boolean, SharedDefect> wrong = new HashMap<>();

  DatesArePlausible(Instant now) {
    this.now = now.getEpochSecond();
  }

  /** Whether a date in epoch seconds is from before there was any such data. */
  static boolean isTooOld(long date) {
    return date < FIRST;
  }

  /** Whether a date in epoch seconds is neither still to come nor too old. */
  static boolean isPlausible(long date, Instant now) {
    return !isTooOld(date) && date - DAY <= now.getEpochSecond();
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
  }

  private void check(AtomParts parts, Judgement judgement) {
    for (String name : DATES) {
      for (Element element : parts.all(name)) {
        AtomDates.toTheDay(element).ifPresent(date -> check(date, element, judgement));
      }
    }
  }

  private void check(long date, Element element, Judgement judgement) {
    judgement.inspected();
    boolean future = date - DAY > now;
    if (future || isTooOld(date)) {
      SharedDefect.note(wrong, future, element.text().strip(), element.at());
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    Optional.ofNullable(wrong.get(true))
        .ifPresent(seen -> judgement.finds(new DateOfTheFuture(now, seen)));
    Optional.ofNullable(wrong.get(false))
        .ifPresent(seen -> judgement.finds(new DateBefore2000(seen)));
  }
}
