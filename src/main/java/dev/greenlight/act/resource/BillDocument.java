package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document that a Statement names (ESPI 4.0, {@code statementRef}; FB_71).
 *
 * @param address absolute
 * @param mediaType as the Statement says, in lower case and without parameters; empty where it does
 *     not
 */
public record BillDocument(String address, String mediaType) {
  private static final String REFERENCE = "statementRef";
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * Those that the Statements of a feed name, each address once.
   *
   * @param base address of the feed, for relative ones
   * @throws NotCarriedOut when it is not readable
   */
  public static List<BillDocument> namedIn(String base, byte[] feed) {
    return XmlReading.read("the feed of " + base, feed, reader -> all(URI.create(base), reader));
  }

  private static List<BillDocument> all(URI base, XMLStreamReader reader)
      throws XMLStreamException {
    Map<String, BillDocument> documents = new LinkedHashMap<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(REFERENCE)) {
        next(base, reader).ifPresent(each -> documents.putIfAbsent(each.address(), each));
      }
    }
    return List.copyOf(documents.values());
  }

  private static Optional<BillDocument> next(URI base, XMLStreamReader reader)
      throws XMLStreamException {
    String address = "";
    String mediaType = "";
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "statementURL" -> address = reader.getElementText().strip();
          case "mediaType" -> mediaType = bare(reader.getElementText());
          default -> depth++;
        }
      }
    }
    String told = mediaType;
    return absolute(base, address).map(each -> new BillDocument(each, told));
  }

  private static String bare(String mediaType) {
    int parameters = mediaType.indexOf(';');
    return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<String> absolute(URI base, String written) {
    try {
      return written.isEmpty()
          ? Optional.empty()
          : Optional.of(base.resolve(written))
              .filter(each -> SCHEMES.contains(each.getScheme().toLowerCase(Locale.ROOT)))
              .map(URI::toString);
    } catch (IllegalArgumentException noAddress) {
      // Nothing can be read from there; that it is no address is for the feed rules to say.
      return Optional.empty();
    }
  }
}
