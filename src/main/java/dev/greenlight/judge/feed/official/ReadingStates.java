package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;

/** As labelled: each reading of each block states something, and each block has readings. */
final class ReadingStates implements FeedRule {

  /** A reading without it. */
  record ReadingPartMissing(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return part + " in each IntervalReading";
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  /** A block without any reading that could state it. */
  record NoReadings(String observed, String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one IntervalReading";
    }
  }

  private final List<String> path;

  ReadingStates(String... path) {
    this.path = List.of(path);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    judgement.inspected();
    if (!Interpretation.AS_LABELLED.has(reading, path)) {
      judgement.finds(new ReadingPartMissing(String.join("/", path), reading.at()));
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    if (block.readings() == 0) {
      judgement.inspected();
      Element empty = block.block();
      boolean unprefixed = Unprefixed.in(empty).isPresent();
      judgement.finds(
          new NoReadings(
              unprefixed
                  ? "an IntervalBlock without readings of its namespace"
                  : "an IntervalBlock without readings",
              unprefixed
                  ? Unprefixed.fix(empty)
                  : "Send the readings of the block, or leave the block out",
              Unprefixed.place(empty)));
    }
  }
}
