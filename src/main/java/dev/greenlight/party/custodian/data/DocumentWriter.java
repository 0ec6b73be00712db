package dev.greenlight.party.custodian.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes a tree of elements for people and machines: indented, with each reading on a line of its
 * own. A namespace is declared as the default where it changes.
 */
final class DocumentWriter {
  private static final int EXPECTED_LENGTH = 1 << 16;
  private static final int MOST_ON_ONE_LINE = 4;
  private static final String INDENTATION = " ".repeat(64);

  private final StringBuilder out = new StringBuilder(EXPECTED_LENGTH);

  private DocumentWriter() {}

  static byte[] write(XmlElement root) {
    DocumentWriter writer = new DocumentWriter();
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    writer.element(root, "", 0, true);
    writer.out.append('\n');
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An entry alone, as it stands in a feed, on lines of its own. */
  static byte[] writeMember(XmlElement entry) {
    DocumentWriter writer = new DocumentWriter();
    writer.element(entry, XmlElement.ATOM, 1, true);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void element(XmlElement element, String outer, int depth, boolean onItsOwnLine) {
    if (onItsOwnLine) {
      newLine(depth);
    }
    out.append('<').append(element.name());
    if (!element.namespace().equals(outer)) {
      attribute("xmlns", element.namespace());
    }
    for (Map.Entry<String, String> each : element.attributes().entrySet()) {
      attribute(each.getKey(), each.getValue());
    }
    if (element.children().isEmpty() && element.text().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    escape(element.text());
    boolean childrenOnLines = onItsOwnLine && !fitsOnOneLine(element);
    for (XmlElement child : element.children()) {
      element(child, element.namespace(), depth + 1, childrenOnLines);
    }
    if (childrenOnLines) {
      newLine(depth);
    }
    out.append("</").append(element.name()).append('>');
  }

  private static boolean fitsOnOneLine(XmlElement element) {
    if (element.name().equals("IntervalReading")) {
      return true;
    }
    if (element.children().size() > MOST_ON_ONE_LINE) {
      return false;
    }
    for (XmlElement child : element.children()) {
      if (!child.children().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void newLine(int depth) {
    out.append('\n').append(INDENTATION, 0, Math.min(2 * depth, INDENTATION.length()));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
