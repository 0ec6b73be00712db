package dev.greenlight.xml;

import java.util.List;
import java.util.function.UnaryOperator;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Repeats what a stream reader sees as SAX events, to any number of handlers. */
final class SaxTee implements DocumentListener, Locator {
  private final List<? extends ContentHandler> handlers;
  private final UnaryOperator<String> mended;
  private final AttributesImpl attributes = new AttributesImpl();
  private int line;
  private int column;

  SaxTee(List<? extends ContentHandler> handlers, UnaryOperator<String> mended) {
    this.handlers = handlers;
    this.mended = mended;
  }

  /** The document begins. */
  void startDocument() throws SAXException {
    for (ContentHandler handler : handlers) {
      handler.setDocumentLocator(this);
      handler.startDocument();
    }
  }

  @Override
  public void startElement(XMLStreamReader2 reader, Element element) throws SAXException {
    if (handlers.isEmpty()) {
      return;
    }
    at(element);
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = orEmpty(reader.getNamespacePrefix(i));
      String uri = mended.apply(orEmpty(reader.getNamespaceURI(i)));
      for (ContentHandler handler : handlers) {
        handler.startPrefixMapping(prefix, uri);
      }
    }
    attributes.clear();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String local = reader.getAttributeLocalName(i);
      attributes.addAttribute(
          orEmpty(reader.getAttributeNamespace(i)),
          local,
          qualified(reader.getAttributePrefix(i), local),
          "CDATA",
          reader.getAttributeValue(i));
    }
    String qualified = qualified(reader.getPrefix(), element.name());
    for (ContentHandler handler : handlers) {
      handler.startElement(element.namespace(), element.name(), qualified, attributes);
    }
  }

  @Override
  public void characters(XMLStreamReader2 reader) throws SAXException {
    for (ContentHandler handler : handlers) {
      handler.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  @Override
  public void endElement(XMLStreamReader2 reader, Element element) throws SAXException {
    if (handlers.isEmpty()) {
      return;
    }
    at(element);
    String qualified = qualified(reader.getPrefix(), element.name());
    for (ContentHandler handler : handlers) {
      handler.endElement(element.namespace(), element.name(), qualified);
    }
    for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
      String prefix = orEmpty(reader.getNamespacePrefix(i));
      for (ContentHandler handler : handlers) {
        handler.endPrefixMapping(prefix);
      }
    }
  }

  @Override
  public void endDocument() throws SAXException {
    for (ContentHandler handler : handlers) {
      handler.endDocument();
    }
  }

  /** Errors are told at the start tag of the element that they are about. */
  private void at(Element element) {
    line = element.line();
    column = element.column();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static String qualified(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
  }

  @Override
  public int getLineNumber() {
    return line;
  }

  @Override
  public int getColumnNumber() {
    return column;
  }

  @Override
  public String getPublicId() {
    return null;
  }

  @Override
  public String getSystemId() {
    return null;
  }
}
