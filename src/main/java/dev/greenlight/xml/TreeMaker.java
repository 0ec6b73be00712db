package dev.greenlight.xml;

import dev.greenlight.model.XmlBase;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes small trees of what a reader has opened, readings left out or folded. */
final class TreeMaker {
  /** More elements than any resource has without its readings; a tree of them is small. */
  private static final int MOST_ELEMENTS = 200_000;

  private static final String READING = "IntervalReading";

  private final XMLStreamReader2 reader;
  private final DocumentBuilder builder;
  private final StringBuilder text = new StringBuilder();
  private final boolean foldsReadings;
  private XmlBase outer = XmlBase.NONE;

  /**
   * @param foldsReadings whether readings are given as one text each, or not at all
   */
  TreeMaker(XMLStreamReader2 reader, boolean foldsReadings) throws ParserConfigurationException {
    this.reader = reader;
    this.foldsReadings = foldsReadings;
    this.builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
  }

  /** What comes stands within the element that the reader has opened. */
  void enter() {
    outer = within(outer);
  }

  /**
   * The element that the reader has opened, read to its end tag; links of Atom as {@code xml:base}
   * has them.
   *
   * @param whole whether with its child {@code content}
   */
  Element make(boolean whole) throws XMLStreamException, LimitExceeded {
    Document document = builder.newDocument();
    XmlBase base = within(outer);
    Element root = open(document, base);
    document.appendChild(root);
    Element current = root;
    int elements = 1;
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isReading() && !foldsReadings) {
            reader.skipElement();
            continue;
          }
          if (++elements > MOST_ELEMENTS) {
            throw new LimitExceeded(
                XmlProblem.Kind.LIMIT, "a resource of more than " + MOST_ELEMENTS + " elements");
          }
          flush(current);
          Element child = open(document, within(base));
          current.appendChild(child);
          if (!whole && current == root && child.getLocalName().equals("content")) {
            reader.skipElement();
          } else if (isReading()) {
            child.appendChild(document.createTextNode(folded()));
          } else {
            current = child;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush(current);
          if (current == root) {
            return root;
          }
          current = (Element) current.getParentNode();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text();
        default -> {
          // Comments and processing instructions say nothing of a resource.
        }
      }
    }
  }

  private boolean isReading() {
    return reader.getLocalName().equals(READING)
        && Namespaces.ESPI.equals(reader.getNamespaceURI());
  }

  /** All that stands in the element that the reader has opened, read to its end tag. */
  private String folded() throws XMLStreamException, LimitExceeded {
    StringBuilder folded = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          boolean espi = Namespaces.ESPI.equals(reader.getNamespaceURI());
          folded.append(espi ? "" : "{" + reader.getNamespaceURI() + "}");
          folded.append(reader.getLocalName()).append('(');
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            folded.append('@').append(reader.getAttributeLocalName(i)).append('=');
            folded.append(reader.getAttributeValue(i)).append(' ');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          folded.append(depth > 0 ? ")" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            folded.append(reader.getText().strip());
        default -> {
          // Comments and processing instructions say nothing of a resource.
        }
      }
      limit(folded.length());
    }
    return folded.toString();
  }

  private void text() throws LimitExceeded {
    limit(text.length() + reader.getTextLength());
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static void limit(int characters) throws LimitExceeded {
    if (characters > ReaderLimits.DEFAULT.textLength()) {
      throw new LimitExceeded(
          XmlProblem.Kind.TOO_LARGE,
          "a text of more than "
              + ReaderLimits.DEFAULT.textLength()
              + " characters, where "
              + UnreadableXml.OUR_LIMIT
              + " and no standard does");
    }
  }

  private void flush(Element element) {
    if (!text.isEmpty()) {
      element.appendChild(element.getOwnerDocument().createTextNode(text.toString()));
      text.setLength(0);
    }
  }

  private Element open(Document document, XmlBase base) {
    boolean link =
        reader.getLocalName().equals("link") && Namespaces.ATOM.equals(reader.getNamespaceURI());
    Element element =
        document.createElementNS(
            reader.getNamespaceURI(), qualified(reader.getPrefix(), reader.getLocalName()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.setAttributeNS(
          reader.getAttributeNamespace(i),
          qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
          link && reader.getAttributeLocalName(i).equals("href")
              ? base.resolved(reader.getAttributeValue(i))
              : reader.getAttributeValue(i));
    }
    return element;
  }

  private XmlBase within(XmlBase base) {
    return base.with(reader.getAttributeValue(XMLConstants.XML_NS_URI, "base"));
  }

  private static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
