package dev.greenlight.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of elements of which the schema does not know the name, or not in that namespace.
 */
final class Strangers {
  private static final Pattern STRANGER =
      Pattern.compile(
          "starting with element '(?:\\{\"(?<namespace>"
              + Pattern.quote(Namespaces.ATOM)
              + ")\":[^'}]+\\}|\\{?[^'{}:\"]+\\}?)'");
  private static final Pattern NAMESPACES = Pattern.compile("\"([^\"]+)\":");
  private static final Pattern UNDECLARED =
      Pattern.compile("element '(?:(?<prefix>[^':]*):)?(?<name>[^']*)'");

  /** What people call the namespaces of Atom and ESPI, and what programs do. */
  private static final Pattern OUR_PREFIX =
      Pattern.compile("(?i)ns[0-9]*|.*espi.*|.*atom.*|.*cust.*|feed|");

  private Strangers() {}

  /** Of an element of Atom or of no namespace where the schema wants one of ESPI. */
  static Optional<String> unprefixed(String element, String text) {
    return homeOf(text)
        .map(
            home ->
                "<%s> is %s here; the schema wants one of %s, whose prefix is missing"
                    .formatted(element, home, dueNamespace(text)));
  }

  /** An element that the schema has not; with its prefix when that is of a third party. */
  static String undeclared(String simple) {
    Matcher name = UNDECLARED.matcher(simple);
    if (!name.find()) {
      return simple;
    }
    String element = name.group("name");
    String prefix = name.group("prefix");
    boolean foreign = prefix != null && !OUR_PREFIX.matcher(prefix).matches();
    return "<%s%s> is no element of Atom or this version of ESPI%s"
        .formatted(
            foreign ? prefix + ":" : "",
            element,
            foreign
                ? ", but of another namespace"
                : Spellings.meantBy(element)
                    .map(meant -> "; the schema spells it " + meant)
                    .orElse(""));
  }

  /** Where an element is that should be of ESPI and is of Atom or nobody; empty for all others. */
  private static Optional<String> homeOf(String text) {
    Matcher stranger = STRANGER.matcher(text);
    return stranger.find() && !dueNamespace(text).isEmpty()
        ? Optional.of(
            stranger.group("namespace") == null
                ? "in no namespace"
                : "in the namespace " + stranger.group("namespace"))
        : Optional.empty();
  }

  /** The namespace of all that may follow, when that is one of ESPI; else empty. */
  private static String dueNamespace(String text) {
    int expectation = text.indexOf("One of ");
    List<String> due =
        NAMESPACES
            .matcher(text.substring(Math.max(expectation, 0)))
            .results()
            .map(namespace -> namespace.group(1))
            .distinct()
            .toList();
    return expectation >= 0 && due.size() == 1 && due.get(0).startsWith(Namespaces.ESPI)
        ? due.get(0)
        : "";
  }
}
