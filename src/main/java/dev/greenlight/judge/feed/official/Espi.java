package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways through the elements of ESPI, whatever the namespace of the element to start from. */
final class Espi {
  private static final Pattern NUMBER =
      Pattern.compile("[ \\t\\r\\n]*-?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)[ \\t\\r\\n]*");

  private Espi() {}

  /** All elements at the end of that way down; the element itself for an empty way. */
  static Stream<Element> all(Element from, List<String> path) {
    return list(from, path).stream();
  }

  /** {@link #all} as a list. */
  static List<Element> list(Element from, List<String> path) {
    List<Element> found = new ArrayList<>(1);
    collect(from, path, 0, found);
    return found;
  }

  private static void collect(Element here, List<String> path, int step, List<Element> found) {
    if (step == path.size()) {
      found.add(here);
      return;
    }
    List<Element> children = here.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).isEspi(path.get(step))) {
        collect(children.get(i), path, step + 1, found);
      }
    }
  }

  /** Whether an element holds more than blanks. */
  static boolean hasValue(Element element) {
    return !element.children().isEmpty() || !element.text().isBlank();
  }

  /** Whether a resource that an entry holds stands in its content and is of that kind. */
  static boolean isInContent(Held held, Kind kind) {
    return held.kind() == kind && held.parent().isAtom("content");
  }

  /**
   * Whether a child of that name is equal to one of those codes as XPath compares: as numbers, in
   * which case {@code 072} and {@code 72.0} equal 72, but {@code +72} equals nothing.
   */
  static boolean hasCode(Element element, String child, int... codes) {
    return all(element, List.of(child)).anyMatch(found -> isCode(found.stringValue(), codes));
  }

  /** {@link #hasCode} for an element that holds the code. */
  static boolean isCode(String text, int... codes) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    double number = Double.parseDouble(text);
    for (int code : codes) {
      if (number == code) {
        return true;
      }
    }
    return false;
  }
}
