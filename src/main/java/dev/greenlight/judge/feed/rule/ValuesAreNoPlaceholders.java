package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Placeholders;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.OptionalLong;

/**
 * A value of a reading is not a number that stands for "no value".
 *
 * <p>Limits of 32 and 48 bits, and seven nines or more. A missing value is left out, or told by its
 * quality.
 */
@Rule("GBX-VAL-04")
final class ValuesAreNoPlaceholders implements FeedRule {

  /** A number that stands for none. */
  record PlaceholderValue(long value, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the value that was measured, or none";
    }

    @Override
    public Object observed() {
      return value;
    }
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    OptionalLong value = reading.value();
    if (value.isPresent()) {
      judgement.inspected();
      if (Placeholders.is(value.getAsLong())) {
        judgement.finds(new PlaceholderValue(value.getAsLong(), reading.at()));
      }
    }
  }
}
