package dev.greenlight.xml;

import java.util.ArrayList;
import java.util.List;

/** Numbers like-named children at every depth of one document; allocates nothing per element. */
final class ChildNumbers {
  private static final int NAMES = 64;

  private static final class Level {
    private final String[] names = new String[NAMES];
    private final int[] counts = new int[NAMES];
    private int used;

    int next(String name) {
      for (int i = 0; i < used; i++) {
        if (names[i].equals(name)) {
          return ++counts[i];
        }
      }
      if (used == NAMES) {
        return 0;
      }
      names[used] = name;
      counts[used++] = 1;
      return 1;
    }

    void skip(String name, int count) {
      for (int i = 0; i < used; i++) {
        if (names[i].equals(name)) {
          counts[i] += count;
        }
      }
    }
  }

  private final List<Level> levels = new ArrayList<>();

  /** A child of that name opens at that depth; its number among its like, 0 when not known. */
  int next(int depth, String name) {
    while (levels.size() <= depth + 1) {
      levels.add(new Level());
    }
    levels.get(depth + 1).used = 0;
    return levels.get(depth).next(name);
  }

  /** Children of a name that has been there at that depth open and close. */
  void skip(int depth, String name, int count) {
    levels.get(depth).skip(name, count);
  }

  /** Whether the path shows the number even of the first. */
  static boolean alwaysShown(String name) {
    return name.equals("entry") || name.equals("IntervalReading");
  }
}
