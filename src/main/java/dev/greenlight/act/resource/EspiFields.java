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

  /**
   * The same of those elements that stand in the first element of another name.
   *
   * @param parent name of that one
   */
  public static List<String> of(String title, byte[] document, String parent, String name) {
    return XmlReading.read(
        title,
        document,
        reader -> {
          while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && isNamed(reader, parent)) {
              return textsWithin(reader, parent, name);
            }
          }
          return List.of();
        });
  }

  private static List<String> textsWithin(XMLStreamReader reader, String parent, String name)
      throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (reader.hasNext() && texts.size() < MOST) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && isNamed(reader, parent)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && isNamed(reader, name)) {
        texts.add(reader.getElementText().strip());
      }
    }
    return texts;
  }

  private static boolean isNamed(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && NAMESPACE.equals(reader.getNamespaceURI());
  }

  private static List<String> texts(XMLStreamReader reader, String name) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (reader.hasNext() && texts.size() < MOST) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && isNamed(reader, name)) {
        String text = reader.getElementText().strip();
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
