package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The two ways to read a published test. */
enum Interpretation {
  /** Bit for bit as its code of 2018, known faults included: an empty element counts as present. */
  AS_CODED,
  /** As its label says, for each node: an empty element gives no value. */
  AS_LABELLED;

  private static final Pattern PLUS = Pattern.compile("^\\s*\\+(?=[0-9])");

  static Interpretation of(FeedRuling ruling) {
    return ruling.official() ? AS_CODED : AS_LABELLED;
  }

  boolean asCoded() {
    return this == AS_CODED;
  }

  /** Whether something stands at the end of that way down from a reading. */
  boolean has(ReadingRead reading, List<String> path) {
    return reading.isPlain() ? reading.has(path) : has(reading.reading(), path);
  }

  /** Whether something stands at the end of that way down from an element of ESPI. */
  boolean has(Element from, List<String> path) {
    return has(from, path, 0);
  }

  private boolean has(Element here, List<String> path, int step) {
    if (step == path.size()) {
      return asCoded() || Espi.hasValue(here);
    }
    List<Element> children = here.children();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (child.isEspi(path.get(step)) && has(child, path, step + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Which of those ways down lead to nothing from any of the elements, as readers write them. */
  List<String> missing(List<Element> from, List<List<String>> paths) {
    return paths.stream()
        .filter(path -> from.stream().noneMatch(element -> has(element, path)))
        .map(path -> String.join("/", path))
        .toList();
  }

  /** Whether a child of that name is equal to one of those codes. */
  boolean hasCode(Element element, String child, int... codes) {
    return Espi.all(element, List.of(child)).anyMatch(found -> isCode(found.stringValue(), codes));
  }

  /** As coded, {@code +72} equals nothing; to the schema it is 72. */
  boolean isCode(String text, int... codes) {
    return Espi.isCode(asCoded() ? text : PLUS.matcher(text).replaceFirst(""), codes);
  }

  /** Whether a feed or entry has such a part; a title may be empty. */
  boolean has(AtomParts parts, String name) {
    if (asCoded() || name.equals("title")) {
      return parts.count(name) > 0;
    }
    for (Element part : parts.all(name)) {
      if (Espi.hasValue(part)) {
        return true;
      }
    }
    return false;
  }

  /** What two starts are compared by: the exact text, or the number that it is. */
  String start(Element element) {
    String text = element.stringValue();
    if (asCoded()) {
      return text;
    }
    if (Numbers.isCanonical(text)) {
      return text;
    }
    OptionalLong number = Numbers.whole(text);
    return number.isPresent() && !Numbers.isTooLarge(number.getAsLong())
        ? Long.toString(number.getAsLong())
        : text.strip();
  }
}
