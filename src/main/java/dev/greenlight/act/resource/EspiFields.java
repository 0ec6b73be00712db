package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the elements of a small document say, for those who go on from there. */
public final class EspiFields {
  private static final String NAMESPACE = "http://naesb.org/espi";

  /** Nobody names more in one document. */
  private static final int MOST = 1_000;

  private EspiFields() {}

  /**
   * Texts of all elements of ESPI of that name, stripped, those without text left out.
   *
   * @param title how the document is called
   * @throws NotCarriedOut when it is not readable
   */
  public static List<String> of(String title, String document, String name) {
    return of(title, document.getBytes(StandardCharsets.UTF_8), name);
  }

  /** As {@link #of(String, String, String)}, of a document in whatever encoding it names. */
  public static List<String> of(String title, byte[] document, String name) {
    return XmlReading.read(title, document, reader -> texts(reader, name));
  }

  private static List<String> texts(XMLStreamReader reader, String name) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (reader.hasNext() && texts.size() < MOST) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(name)
          && NAMESPACE.equals(reader.getNamespaceURI())) {
        String text = reader.getElementText().strip();
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
