package dev.greenlight.judge.feed;

import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A block whose readings all come late by the length of one, as they are stamped with their end; in
 * epoch seconds.
 */
public record ReadingsStampedWithTheirEnd(long blockStart, long firstReading, Location at)
    implements Finding {
  @Override
  public Object expected() {
    return "a first reading that starts with its block, at " + FeedEvent.instant(blockStart);
  }

  @Override
  public Object observed() {
    return "one that starts at %s, its own %d s later; the last ends as long after the block"
        .formatted(FeedEvent.instant(firstReading), firstReading - blockStart);
  }

  @Override
  public String fix() {
    return "Subtract the duration from the start of each reading, which is where it ends; only if"
        + " the starts are right, set interval/start to the first";
  }
}
