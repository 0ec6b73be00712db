package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Something that is read of a document from its first element to its last. */
@FunctionalInterface
interface XmlReading<T> {
  T of(XMLStreamReader reader) throws XMLStreamException;

  /**
   * Reads it, without document types and external entities.
   *
   * @param title how the document is called
   * @throws NotCarriedOut when the document is not readable
   */
  static <T> T read(String title, byte[] document, XmlReading<T> reading) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
      try {
        return reading.of(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new NotCarriedOut(
          title
              + " is not readable: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }
}
