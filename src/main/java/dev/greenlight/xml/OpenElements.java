package dev.greenlight.xml;

import dev.greenlight.model.Location;
import dev.greenlight.xml.ElementListener.Keep;
import dev.greenlight.xml.XmlProblem.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** The elements that are open at the moment, and what is kept of them. */
final class OpenElements {
  /** What an element weighs beside its text, in characters. */
  private static final int ELEMENT = 100;

  private static final int MET = 256;

  /** Attributes of the namespace of XML Schema instances, xsi. */
  private static final Set<String> HINTS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

  private final ReaderLimits limits;
  private final ElementListener listener;
  private final NamespaceMender namespaces;
  private final Places places;
  private final ChildNumbers numbers = new ChildNumbers();
  private final Set<String> names = new HashSet<>();

  /** Some of them, by their hash: most names were met a moment ago. */
  private final String[] met = new String[MET];

  private Keep[] keeps = new Keep[16];
  private int[] keptElementsBefore = new int[16];
  private int[] keptTextBefore = new int[16];
  private int[] attributeTexts = new int[16];
  private int[] heldBefore = new int[16];

  private Element root;
  private Location hint;
  private Element current;
  private int depth;
  private long elements;
  private long upperElements;
  private int textLength;
  private int openAttributeText;
  private int keptElements;
  private int keptText;
  private int held;

  OpenElements(
      ReaderLimits limits, ElementListener listener, NamespaceMender namespaces, Places places) {
    this.limits = limits;
    this.places = places;
    this.listener = listener;
    this.namespaces = namespaces;
  }

  Optional<Element> root() {
    return Optional.ofNullable(root);
  }

  /** The first element that declares a hint at schemas as a namespace; empty when none does. */
  Optional<Location> declaredHint() {
    return Optional.ofNullable(hint);
  }

  /** The innermost open element; null outside the document element. */
  Element current() {
    return current;
  }

  int depth() {
    return depth;
  }

  Element open(XMLStreamReader2 reader) throws LimitExceeded {
    if (depth >= limits.depth()) {
      throw new LimitExceeded(Kind.LIMIT, many(limits.depth()) + "elements inside one another");
    }
    if (++elements > limits.elements()) {
      throw new LimitExceeded(Kind.TOO_LARGE, many(limits.elements()) + "elements");
    }
    if (depth > 0 && depth <= 2 && ++upperElements > limits.upperElements()) {
      throw new LimitExceeded(
          Kind.TOO_LARGE,
          many(limits.upperElements())
              + "entries and parts of entries, too many for the memory that Java has (-Xmx)");
    }
    grow();
    Element element = element(reader);
    if (root == null) {
      root = element;
    }
    keptElementsBefore[depth] = keptElements;
    keptTextBefore[depth] = keptText;
    heldBefore[depth] = held;
    current = element;
    textLength = 0;
    keeps[depth] = listener.opened(element);
    Keep keep = keeps[depth++];
    if (keep == Keep.ALONE || keep == Keep.IN_PASSING) {
      keptElements = 0;
      keptText = 0;
    }
    return element;
  }

  void text(XMLStreamReader2 reader) throws LimitExceeded {
    int length = reader.getTextLength();
    textLength += length;
    if (textLength > limits.textLength()) {
      throw new LimitExceeded(
          Kind.TOO_LARGE,
          many(limits.textLength())
              + "characters between two tags, where "
              + UnreadableXml.OUR_LIMIT
              + " and no standard does");
    }
    if (depth > 0 && keeps[depth - 1] != Keep.NOTHING) {
      int room = Math.min(length, limits.keptText() - keptText);
      if (room > 0) {
        current.append(reader.getTextCharacters(), reader.getTextStart(), room);
        keptText += room;
      }
    }
  }

  void close() throws LimitExceeded {
    Element closing = current;
    Keep keep = keeps[--depth];
    closing.close();
    current = closing.parent();
    textLength = 0;
    openAttributeText -= attributeTexts[depth];
    listener.closed(closing);
    hold(keep);
    if (keep == Keep.IN_PARENT && current != null && keptElements < limits.keptElements()) {
      keptElements++;
      current.add(closing);
    } else if (keep != Keep.IN_PARENT) {
      keptElements = keptElementsBefore[depth];
      keptText = keptTextBefore[depth];
      if (current != null) {
        keptText -= current.trimEnd();
      }
    }
  }

  /** What became of the element that was closed last; call only before another one opens. */
  Keep kept() {
    return keeps[depth];
  }

  /** Whether that name was met before. */
  boolean knows(String name) {
    return names.contains(name);
  }

  /** Whether as many elements may follow. */
  boolean hasRoomFor(long more) {
    return elements + more <= limits.elements();
  }

  /**
   * Elements in the one that is open were read in another way.
   *
   * @param count how many of that name
   * @param all how many, with those in them
   */
  void passed(String name, int count, long all) {
    elements += all;
    numbers.skip(depth, name, count);
  }

  private void hold(Keep keep) throws LimitExceeded {
    switch (keep) {
      case NOTHING, IN_PASSING -> held = heldBefore[depth];
      case ALONE -> held += ELEMENT + attributeTexts[depth] + keptText + keptElements * ELEMENT;
      case IN_PARENT -> {}
    }
    if (held > limits.heldText()) {
      throw new LimitExceeded(
          Kind.TOO_LARGE,
          many(limits.heldText())
              + "characters in one entry, too many for the memory that Java has (-Xmx)");
    }
  }

  private Element element(XMLStreamReader2 reader) throws LimitExceeded {
    String name = known(reader.getLocalName());
    String written = known(reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI());
    XMLStreamLocation2 start = reader.getLocationInfo().getStartLocation();
    Element element =
        new Element(
            current,
            namespaces.mend(written, name, current, depth),
            name,
            numbers.next(depth, name),
            ChildNumbers.alwaysShown(name),
            places.line(start.getLineNumber()),
            places.column(start.getLineNumber(), start.getColumnNumber()),
            attributes(reader));
    namespaces.used(written, element);
    for (int i = 0; hint == null && i < reader.getNamespaceCount(); i++) {
      if (HINTS.contains(String.valueOf(reader.getNamespacePrefix(i)))) {
        hint = element.at();
      }
    }
    return element;
  }

  private String[] attributes(XMLStreamReader2 reader) throws LimitExceeded {
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      known(String.valueOf(reader.getNamespacePrefix(i)));
      known(String.valueOf(reader.getNamespaceURI(i)));
    }
    attributeTexts[depth] = 0;
    int count = reader.getAttributeCount();
    if (count == 0) {
      return null;
    }
    String[] attributes = new String[count * 3];
    for (int i = 0; i < count; i++) {
      String namespace = reader.getAttributeNamespace(i);
      attributes[3 * i] = namespace == null ? "" : namespace;
      attributes[3 * i + 1] = known(reader.getAttributeLocalName(i));
      attributes[3 * i + 2] = reader.getAttributeValue(i);
      attributeTexts[depth] += attributes[3 * i + 2].length();
    }
    openAttributeText += attributeTexts[depth];
    if (openAttributeText > limits.openAttributeText()) {
      throw new LimitExceeded(
          Kind.LIMIT, many(limits.openAttributeText()) + "characters of attributes at one place");
    }
    return attributes;
  }

  @SuppressWarnings("ReferenceEquality") // The quick way; the set knows for sure.
  private String known(String name) throws LimitExceeded {
    int slot = name.hashCode() & (MET - 1);
    if (met[slot] == name) {
      return name;
    }
    if (name.length() > limits.nameLength()) {
      throw new LimitExceeded(Kind.LIMIT, "a name of " + many(limits.nameLength()) + "characters");
    }
    if (names.add(name) && names.size() > limits.names()) {
      throw new LimitExceeded(Kind.LIMIT, many(limits.names()) + "distinct names");
    }
    met[slot] = name;
    return name;
  }

  private static String many(long limit) {
    return String.format(Locale.ROOT, "more than %,d ", limit);
  }

  private void grow() {
    if (depth == keeps.length) {
      keeps = Arrays.copyOf(keeps, depth * 2);
      keptElementsBefore = Arrays.copyOf(keptElementsBefore, depth * 2);
      keptTextBefore = Arrays.copyOf(keptTextBefore, depth * 2);
      attributeTexts = Arrays.copyOf(attributeTexts, depth * 2);
      heldBefore = Arrays.copyOf(heldBefore, depth * 2);
    }
  }
}
