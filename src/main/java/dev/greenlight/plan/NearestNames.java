package dev.greenlight.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who wrote a name that nothing has. */
public final class NearestNames {
  private static final int SHOWN = 3;
  private static final int MOST_CHANGES = 3;
  private static final int CHARACTERS_PER_CHANGE = 3;
  private static final int SHORTEST_BEGINNING = 5;

  private NearestNames() {}

  /** The likest of the names there are; empty where none is like it. */
  static Optional<String> first(String written, Collection<String> known) {
    return nearest(written, known).stream().findFirst();
  }

  /**
   * The likest, those first that begin with what was written, as the end of a message; an empty
   * text where none is like it.
   */
  public static String asked(String written, Collection<String> known) {
    List<String> names = nearest(written, known);
    if (names.isEmpty()) {
      return "";
    }
    int last = names.size() - 1;
    String others = String.join(", ", names.subList(0, last));
    return "; did you mean " + (others.isEmpty() ? "" : others + " or ") + names.get(last) + "?";
  }

  private static List<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(other -> isLike(lower(written), lower(other)))
        .sorted(
            Comparator.comparing((String other) -> !lower(other).startsWith(lower(written)))
                .thenComparing(other -> changes(lower(written), lower(other)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isLike(String written, String other) {
    return (written.length() >= SHORTEST_BEGINNING && other.startsWith(written))
        || changes(written, other) <= mostChanges(written, other);
  }

  /** A short word becomes any other by a few changes; that is no likeness. */
  private static int mostChanges(String written, String other) {
    return Math.min(
        MOST_CHANGES, Math.max(written.length(), other.length()) / CHARACTERS_PER_CHANGE);
  }

  /** How many characters have to be added, dropped or replaced: the distance of Levenshtein. */
  private static int changes(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[other.length() + 1];
      now[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        now[column] =
            Math.min(before[column - 1] + same, Math.min(before[column] + 1, now[column - 1] + 1));
      }
      before = now;
    }
    return before[other.length()];
  }
}
