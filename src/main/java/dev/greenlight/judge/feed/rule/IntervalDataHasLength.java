package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Readings by interval have an interval length.
 *
 * <p>A ReadingType that says none at all fails the published test D062. Register reads are points
 * in time and may say 0.
 */
@Rule("GBX-RT-07")
final class IntervalDataHasLength implements FeedRule {

  /** Intervals of no length. */
  record IntervalLengthZero(Location at) implements Finding {
    @Override
    public Object expected() {
      return "an intervalLength above 0 s for data by interval (accumulationBehaviour 4)";
    }

    @Override
    public Object observed() {
      return 0;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    if (codes.isInterval() && codes.intervalLength() != TypeCodes.UNSAID) {
      judgement.inspected();
      if (codes.intervalLength() == 0) {
        judgement.finds(new IntervalLengthZero(type.child("intervalLength").orElse(type).at()));
      }
    }
  }
}
