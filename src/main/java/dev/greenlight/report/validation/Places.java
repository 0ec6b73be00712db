package dev.greenlight.report.validation;

import dev.greenlight.model.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Places of a document in words. */
final class Places {
  private Places() {}

  /**
   * Lines and columns of the first of them, and how many more there are.
   *
   * @param all how many there are, of which not all need be known
   * @param most how many are shown
   */
  static String of(List<Location> places, long all, int most) {
    String shown =
        places.stream()
            .limit(most)
            .map(place -> place.line() + ":" + place.column())
            .collect(Collectors.joining(", "));
    return all > most ? shown + String.format(Locale.ROOT, " and %,d more", all - most) : shown;
  }
}
