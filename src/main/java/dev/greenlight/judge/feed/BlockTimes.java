package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What one block and its readings say of their time, in about 200 bytes. */
public final class BlockTimes {
  /** Different lengths of readings that are told apart in one block. */
  private static final int LENGTHS = 8;

  /**
   * Readings of one length.
   *
   * @param seconds how long each lasts; 0 for points in time
   * @param count how many there are
   * @param at the first of them
   */
  public record Length(long seconds, long count, Location at) {}

  private static final class Seen {
    private final long seconds;
    private final int line;
    private final int column;
    private long count;

    Seen(long seconds, Element reading) {
      this.seconds = seconds;
      line = reading.line();
      column = reading.column();
    }
  }

  private final int number;
  private final int entry;
  private final int line;
  private final int column;
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong duration = OptionalLong.empty();
  private long readings;
  private long timed;
  private long first = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;
  private final List<Seen> lengths = new ArrayList<>(1);

  BlockTimes(int number, BlockOpened opened) {
    this.number = number;
    entry = opened.entry();
    line = opened.block().line();
    column = opened.block().column();
  }

  void hear(BlockInterval interval) {
    start = interval.start();
    duration = interval.duration();
  }

  void hear(ReadingRead reading) {
    readings++;
    if (reading.duration().isPresent()) {
      count(reading.duration().getAsLong(), reading);
    }
    if (reading.spansTime()) {
      timed++;
      first = Math.min(first, reading.start().getAsLong());
      end = Math.max(end, reading.end());
    }
  }

  private void count(long seconds, ReadingRead reading) {
    for (int i = 0; i < lengths.size(); i++) {
      Seen seen = lengths.get(i);
      if (seen.seconds == seconds) {
        seen.count++;
        return;
      }
    }
    if (lengths.size() < LENGTHS) {
      Seen seen = new Seen(seconds, reading.reading());
      seen.count = 1;
      lengths.add(seen);
    }
  }

  /** How many blocks stand before it in the document. */
  public int number() {
    return number;
  }

  /** Number of the entry that holds it. */
  public int entry() {
    return entry;
  }

  /** Where it stands. */
  public Location at() {
    return new Location(line, column, path());
  }

  private String path() {
    return "/feed/entry[" + entry + "]/content/IntervalBlock";
  }

  /** Start of its interval in epoch seconds; empty when absent, no number or in milliseconds. */
  public OptionalLong start() {
    boolean known = start.isPresent() && Math.abs(start.getAsLong()) <= FeedEvent.LATEST_SECONDS;
    return known ? start : OptionalLong.empty();
  }

  /** Duration of its interval in seconds; empty when absent or no number. */
  public OptionalLong duration() {
    return duration;
  }

  /** Whether its interval is a stretch of time that can be reckoned with. */
  public boolean hasWindow() {
    return start().isPresent() && duration.isPresent() && duration.getAsLong() > 0;
  }

  /** End of its interval in epoch seconds; call only when {@link #hasWindow()}. */
  public long windowEnd() {
    return start.getAsLong() + duration.getAsLong();
  }

  /** How many readings it has. */
  public long readings() {
    return readings;
  }

  /** How many of its readings cover a stretch of time of their own. */
  public long timed() {
    return timed;
  }

  /** Start of the earliest timed reading in epoch seconds; call only when there is one. */
  public long first() {
    return first;
  }

  /** End of the latest timed reading in epoch seconds; call only when there is one. */
  public long lastEnd() {
    return end;
  }

  /** Whether block or readings say from when to when it is about. */
  public boolean coversTime() {
    return timed > 0 || hasWindow();
  }

  /**
   * Start of what it is about beyond doubt, when {@link #coversTime()}: of what its readings and
   * its interval have in common, or else of its readings, or else of its interval.
   */
  public long from() {
    return isWithin() ? Math.max(first, start.getAsLong()) : timed > 0 ? first : start.getAsLong();
  }

  /** End of the same. */
  public long to() {
    return isWithin() ? Math.min(end, windowEnd()) : timed > 0 ? end : windowEnd();
  }

  /** The earliest that its interval or a reading begins, when {@link #coversTime()}. */
  public long earliest() {
    return Math.min(timed > 0 ? first : Long.MAX_VALUE, start().orElse(Long.MAX_VALUE));
  }

  /** The latest that its interval or a reading ends, when {@link #coversTime()}. */
  public long latest() {
    return Math.max(timed > 0 ? end : Long.MIN_VALUE, hasWindow() ? windowEnd() : Long.MIN_VALUE);
  }

  private boolean isWithin() {
    return timed > 0 && hasWindow() && first < windowEnd() && start.getAsLong() < end;
  }

  /** The lengths of its readings in the order of their first occurrence, up to eight. */
  public List<Length> lengths() {
    return lengths.stream()
        .map(
            seen ->
                new Length(
                    seen.seconds,
                    seen.count,
                    new Location(seen.line, seen.column, path() + "/IntervalReading")))
        .toList();
  }
}
