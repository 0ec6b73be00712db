package dev.greenlight.xml;

import dev.greenlight.xml.compiled.SimpleValue;
import java.util.List;
import java.util.Set;

/** What the schemas of all versions want of the numbers of a plain element. */
final class PlainFit {
  /** What no schema wants anything of. */
  static final PlainFit ANY = new PlainFit(List.of());

  private final SimpleValue[][] values;

  PlainFit(List<Set<SimpleValue>> values) {
    this.values =
        values.stream()
            .map(types -> types.toArray(SimpleValue[]::new))
            .toArray(SimpleValue[][]::new);
  }

  /** Whether an element with these numbers is surely valid. */
  boolean allows(long[] numbers) {
    for (int i = 0; i < values.length; i++) {
      for (SimpleValue value : values[i]) {
        if (!value.surely(numbers[i])) {
          return false;
        }
      }
    }
    return true;
  }
}
