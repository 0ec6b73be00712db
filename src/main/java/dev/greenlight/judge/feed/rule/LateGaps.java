package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.rule.ReadingsAreContiguous.GapAfterRepeat;
import dev.greenlight.judge.feed.rule.ReadingsAreContiguous.ReadingGap;
import dev.greenlight.judge.feed.rule.ReadingsAreContiguous.ReadingsShorterThanTheirDistance;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Gaps that wait for the end of the feed, which tells whether others fill them. The first {@value
 * #MOST} stand here as they will be told, more than anybody gets to see; the others in numbers, 64
 * bytes each in {@link Scratch}, and what a clock may have done to them is forgotten.
 */
final class LateGaps {
  private static final int MOST = 10_000;

  private static final int ENTRY = 0;
  private static final int FROM = 1;
  private static final int TO = 2;
  private static final int PLACE = 3;
  private static final int KIND = 4;
  private static final int LENGTH = 5;
  private static final int DISTANCE = 6;
  private static final int READINGS = 7;
  private static final int WIDTH = 8;

  private static final long GAP = 0;
  private static final long AFTER_REPEAT = 1;
  private static final long SHORTER = 2;

  /**
   * What is told when it is known that nothing else fills it.
   *
   * @param entry that holds the block
   * @param from epoch seconds
   * @param to epoch seconds
   */
  record Late(int entry, long from, long to, Finding finding) {}

  private final List<Late> first = new ArrayList<>();
  private final LongRows others;

  LateGaps(Scratch scratch) {
    others = new LongRows(scratch, WIDTH);
  }

  void add(Late gap) {
    if (first.size() < MOST) {
      first.add(gap);
      return;
    }
    int row = others.add();
    Location at = gap.finding().at();
    others.set(row, ENTRY, gap.entry());
    others.set(row, FROM, gap.from());
    others.set(row, TO, gap.to());
    others.set(row, PLACE, ((long) at.line() << Integer.SIZE) + at.column());
    if (gap.finding() instanceof ReadingsShorterThanTheirDistance shorter) {
      others.set(row, KIND, SHORTER);
      others.set(row, LENGTH, shorter.length());
      others.set(row, DISTANCE, shorter.distance());
      others.set(row, READINGS, shorter.readings());
    } else {
      others.set(row, KIND, gap.finding() instanceof GapAfterRepeat ? AFTER_REPEAT : GAP);
    }
  }

  /** All, in the order in which they came. */
  void forEach(Consumer<Late> visitor) {
    first.forEach(visitor);
    for (int row = 0; row < others.size(); row++) {
      visitor.accept(
          new Late(
              (int) others.get(row, ENTRY),
              others.get(row, FROM),
              others.get(row, TO),
              finding(row)));
    }
  }

  private Finding finding(int row) {
    long place = others.get(row, PLACE);
    Location at = new Location((int) (place >>> Integer.SIZE), (int) place, "");
    long kind = others.get(row, KIND);
    if (kind == SHORTER) {
      return new ReadingsShorterThanTheirDistance(
          others.get(row, LENGTH), others.get(row, DISTANCE), others.get(row, READINGS), at);
    }
    ReadingGap gap =
        new ReadingGap(others.get(row, FROM), others.get(row, TO), OptionalLong.empty(), "", at);
    return kind == AFTER_REPEAT ? new GapAfterRepeat(gap) : gap;
  }
}
