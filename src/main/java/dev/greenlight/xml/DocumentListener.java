package dev.greenlight.xml;

import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.SAXException;

/** Hears what a stream reader sees, in the reader's own terms. */
interface DocumentListener {
  /** The reader stands at a start tag. */
  void startElement(XMLStreamReader2 reader, Element element) throws SAXException;

  /** The reader stands at text inside the document element. */
  void characters(XMLStreamReader2 reader) throws SAXException;

  /** The reader stands at an end tag. */
  void endElement(XMLStreamReader2 reader, Element element) throws SAXException;

  /** The document is over, without a problem. */
  void endDocument() throws SAXException;
}
