package dev.greenlight.xml;

import dev.greenlight.xml.ElementListener.Keep;
import dev.greenlight.xml.XmlProblem.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** The elements that are open at the moment, and what is kept of them. */
final class OpenElements {
  private final ReaderLimits limits;
  private final ElementListener listener;
  private final NamespaceMender namespaces;
  private final ChildNumbers numbers = new ChildNumbers();
  private final Set<String> names = new HashSet<>();
  private Keep[] keeps = new Keep[16];
  private int[] keptElementsBefore = new int[16];
  private int[] keptTextBefore = new int[16];

  private Element root;
  private Element current;
  private int depth;
  private long elements;
  private long upperElements;
  private int textLength;
  private int keptElements;
  private int keptText;

  OpenElements(ReaderLimits limits, ElementListener listener, NamespaceMender namespaces) {
    this.limits = limits;
    this.listener = listener;
    this.namespaces = namespaces;
  }

  Optional<Element> root() {
    return Optional.ofNullable(root);
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
      throw new LimitExceeded(
          Kind.LIMIT, "more than " + limits.depth() + " elements inside one another");
    }
    if (++elements > limits.elements()) {
      throw new LimitExceeded(Kind.TOO_LARGE, "more than " + limits.elements() + " elements");
    }
    if (depth > 0 && depth <= 2 && ++upperElements > limits.upperElements()) {
      throw new LimitExceeded(
          Kind.TOO_LARGE,
          "more than "
              + limits.upperElements()
              + " entries and parts of entries, too many for the memory that Java has (-Xmx)");
    }
    Element element = element(reader);
    if (root == null) {
      root = element;
    }
    grow();
    keptElementsBefore[depth] = keptElements;
    keptTextBefore[depth] = keptText;
    current = element;
    textLength = 0;
    keeps[depth] = listener.opened(element);
    if (keeps[depth++] == Keep.ALONE) {
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
          Kind.LIMIT, "more than " + limits.textLength() + " characters between two tags");
    }
    if (depth > 0 && keeps[depth - 1] != Keep.NOTHING) {
      int room = Math.min(length, limits.keptText() - keptText);
      if (room > 0) {
        current.append(reader.getTextCharacters(), reader.getTextStart(), room);
        keptText += room;
      }
    }
  }

  void close() {
    Element closing = current;
    Keep keep = keeps[--depth];
    closing.close();
    current = closing.parent();
    textLength = 0;
    listener.closed(closing);
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

  private Element element(XMLStreamReader2 reader) throws LimitExceeded {
    String name = known(reader.getLocalName());
    String written = known(reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI());
    XMLStreamLocation2 start = reader.getLocationInfo().getStartLocation();
    Element element =
        new Element(
            current,
            namespaces.mend(written),
            name,
            numbers.next(depth, name),
            ChildNumbers.alwaysShown(name),
            start.getLineNumber(),
            start.getColumnNumber(),
            attributes(reader));
    namespaces.used(written, element);
    return element;
  }

  private String[] attributes(XMLStreamReader2 reader) throws LimitExceeded {
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      known(String.valueOf(reader.getNamespacePrefix(i)));
    }
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
    }
    return attributes;
  }

  private String known(String name) throws LimitExceeded {
    if (names.size() >= limits.names() && !names.contains(name)) {
      throw new LimitExceeded(Kind.LIMIT, "more than " + limits.names() + " distinct names");
    }
    names.add(name);
    return name;
  }

  private void grow() {
    if (depth == keeps.length) {
      keeps = Arrays.copyOf(keeps, depth * 2);
      keptElementsBefore = Arrays.copyOf(keptElementsBefore, depth * 2);
      keptTextBefore = Arrays.copyOf(keptTextBefore, depth * 2);
    }
  }
}
