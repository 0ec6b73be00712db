package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * No reading starts later than a day after it was published, unless its quality is projected.
 *
 * <p>Published is the latest date of the entry and of the feed; where there is none, now. A date
 * from before there was such data is none; it is told by {@link DatesArePlausible}. Told once for
 * each entry, of its latest reading. Times in milliseconds are told by {@link TimesAreInSeconds}.
 */
@Rule("GBX-INT-20")
final class ReadingsAreNotOfTheFuture implements FeedRule {
  private static final long DAY = 86_400;
  private static final long PROJECTED = 12;

  /** A reading of a time that was still to come; in epoch seconds. */
  record ReadingOfTheFuture(long published, long start, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a start up to a day after %s, when it was published, or the quality 12 (projected)"
          .formatted(FeedEvent.instant(published));
    }

    @Override
    public Object observed() {
      return "it starts at " + FeedEvent.instant(start);
    }
  }

  /** The latest reading of an entry; in epoch seconds. */
  private record Latest(OptionalLong published, long start, Location at) {}

  private final long now;
  private final List<Latest> suspects = new ArrayList<>();
  private ReadingRead latest;
  private long latestStart;

  ReadingsAreNotOfTheFuture(Instant now) {
    this.now = now.getEpochSecond();
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    latest = null;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.start().isEmpty()) {
      return;
    }
    judgement.inspected();
    long start = reading.start().getAsLong();
    boolean isTime = start <= FeedEvent.LATEST_SECONDS;
    if (isTime && (latest == null || start > latestStart) && !reading.isMarked(PROJECTED)) {
      latest = reading;
      latestStart = start;
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (latest == null) {
      return;
    }
    OptionalLong published = AtomDates.latest(entry.parts());
    if (published.isEmpty() || latestStart - DAY > published.getAsLong()) {
      suspects.add(new Latest(published, latestStart, latest.at()));
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    OptionalLong ofFeed = AtomDates.latest(feed.parts());
    for (Latest suspect : suspects) {
      long published =
          LongStream.concat(suspect.published().stream(), ofFeed.stream()).max().orElse(now);
      if (suspect.start() - DAY > published) {
        judgement.finds(new ReadingOfTheFuture(published, suspect.start(), suspect.at()));
      }
    }
  }
}
