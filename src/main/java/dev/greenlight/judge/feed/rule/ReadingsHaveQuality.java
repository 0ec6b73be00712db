package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Notes a feed that says nothing at all of the quality of its readings.
 *
 * <p>They count as valid then, which estimates are not.
 */
@Rule("GBX-VAL-09")
final class ReadingsHaveQuality implements FeedRule {

  /** Readings of which nobody knows whether they were measured. */
  record QualityNowhere(long readings, Location at) implements Finding {
    @Override
    public Object expected() {
      return "defaultQuality in the ReadingType, or ReadingQuality in readings";
    }

    @Override
    public Object observed() {
      return readings == 1
          ? "neither, for 1 reading"
          : "neither, for %d readings".formatted(readings);
    }
  }

  private long readings;
  private boolean marked;

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    readings++;
    marked = marked || reading.has("ReadingQuality");
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    marked =
        marked
            || (Kind.of(read.resource()) == Kind.READING_TYPE
                && read.resource().child("defaultQuality").isPresent());
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected(readings);
    if (readings > 0 && !marked) {
      judgement.mentions(new QualityNowhere(readings, feed.feed().at()));
    }
  }
}
