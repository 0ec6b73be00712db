package dev.greenlight.judge.feed;

import dev.greenlight.xml.plain.Part;
import dev.greenlight.xml.plain.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Readings of one markup: where in it the numbers of a reading stand. */
final class ReadingShape {
  /** No number. */
  static final int NONE = -1;

  private static final Set<String> CODES = Set.of("value", "cost", "tou", "cpp", "consumptionTier");
  private static final Set<String> TIMES = Set.of("start", "duration");
  private static final String PERIOD = "timePeriod";
  private static final String MARK = "ReadingQuality";
  private static final String QUALITY = "quality";

  /** Names and ways that are remembered with their answer. */
  private static final int ASKED = 16;

  private final Object[] asked = new Object[ASKED];
  private final boolean[] answers = new boolean[ASKED];
  private int askedCount;
  private final Part reading;
  private final Map<String, Integer> leaves = new HashMap<>();
  private final Set<List<String>> ways;
  private final int[] marks;
  private final int start;
  private final int duration;
  private final int value;
  private final int cost;

  private ReadingShape(Shape shape) {
    reading = shape.root();
    reading.parts().forEach(part -> leaves.putIfAbsent(part.name(), part.leaf()));
    ways = ways(reading);
    marks =
        reading.parts().stream()
            .filter(part -> part.name().equals(MARK))
            .mapToInt(mark -> mark.parts().get(0).leaf())
            .toArray();
    Part period = reading.first(PERIOD);
    start = period == null ? NONE : leaf(period, "start");
    duration = period == null ? NONE : leaf(period, "duration");
    value = leaf("value");
    cost = leaf("cost");
  }

  /**
   * What is known of readings of that markup; empty when it is not one that the schema foresees:
   * such readings are looked at one by one.
   */
  static Optional<ReadingShape> of(Shape shape) {
    Set<String> seen = new HashSet<>();
    for (Part part : shape.root().parts()) {
      boolean foreseen =
          switch (part.name()) {
            case MARK -> part.parts().size() == 1 && isLeaf(part.parts().get(0), QUALITY);
            case PERIOD -> seen.add(PERIOD) && isPeriod(part);
            default -> part.isLeaf() && CODES.contains(part.name()) && seen.add(part.name());
          };
      if (!foreseen) {
        return Optional.empty();
      }
    }
    return Optional.of(new ReadingShape(shape));
  }

  private static boolean isLeaf(Part part, String name) {
    return part.isLeaf() && part.name().equals(name);
  }

  private static boolean isPeriod(Part part) {
    Set<String> seen = new HashSet<>();
    return !part.isLeaf()
        && part.parts().stream()
            .allMatch(
                time -> time.isLeaf() && TIMES.contains(time.name()) && seen.add(time.name()));
  }

  private static Set<List<String>> ways(Part reading) {
    Set<List<String>> ways = new HashSet<>();
    for (Part part : reading.parts()) {
      ways.add(List.of(part.name()));
      part.parts().forEach(inner -> ways.add(List.of(part.name(), inner.name())));
    }
    return ways;
  }

  private static int leaf(Part parent, String name) {
    Part part = parent.first(name);
    return part == null ? NONE : part.leaf();
  }

  /** Whether there is an element at the end of that way down from the reading. */
  boolean has(List<String> way) {
    int known = known(way);
    return known >= 0 ? answers[known] : remembered(way, ways.contains(way));
  }

  boolean has(String child) {
    int known = known(child);
    return known >= 0 ? answers[known] : remembered(child, leaves.containsKey(child));
  }

  /** Compared by identity, which is the quick way: a rule asks with the same object each time. */
  private int known(Object question) {
    for (int i = 0; i < askedCount; i++) {
      if (asked[i] == question) {
        return i;
      }
    }
    return -1;
  }

  private boolean remembered(Object question, boolean answer) {
    if (askedCount < ASKED) {
      asked[askedCount] = question;
      answers[askedCount++] = answer;
    }
    return answer;
  }

  /** The number in a child; {@link #NONE} without that child. */
  int leaf(String child) {
    Integer leaf = leaves.get(child);
    return leaf == null ? NONE : leaf;
  }

  int start() {
    return start;
  }

  int duration() {
    return duration;
  }

  int value() {
    return value;
  }

  int cost() {
    return cost;
  }

  /** How many marks of quality there are. */
  int marks() {
    return marks.length;
  }

  int mark(int number) {
    return marks[number];
  }
}
