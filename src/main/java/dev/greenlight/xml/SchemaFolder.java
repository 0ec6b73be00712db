package dev.greenlight.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * The schema files of one version on the class path. As a resolver it answers imports among these
 * files and refuses everything else, so that compiling never touches disk or network.
 */
final class SchemaFolder implements LSResourceResolver {

  /** What the others import. */
  static final Set<String> IMPORTED = Set.of("atom.xsd", "xml.xsd");

  /** No schema of Retail Customer data was published for it. */
  private static final String WITHOUT_CUSTOMER = "1.1";

  private final String folder;

  SchemaFolder(String folder) {
    this.folder = folder;
  }

  /** The files that declare resources; both import {@code atom.xsd}, which imports the last one. */
  List<String> models() {
    return folder.equals(WITHOUT_CUSTOMER)
        ? List.of("espi.xsd")
        : List.of("espi.xsd", "customer.xsd");
  }

  /** The address that stands for a file in messages and in references from file to file. */
  String address(String file) {
    return "file:///xsd/" + folder + "/" + file;
  }

  InputStream open(String file) {
    String path = "/xsd/" + folder + "/" + file;
    try (InputStream content = SchemaFolder.class.getResourceAsStream(path)) {
      if (content == null) {
        throw new IllegalStateException("No " + path + " on the class path");
      }
      return new ByteArrayInputStream(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + " from the class path", e);
    }
  }

  @Override
  public LSInput resolveResource(
      String type, String namespace, String publicId, String systemId, String baseUri) {
    if (systemId == null || !IMPORTED.contains(systemId)) {
      throw new IllegalStateException(
          "ESPI " + folder + " schemas refer to " + systemId + ", which is not one of them");
    }
    LSInput input = emptyInput();
    input.setPublicId(publicId);
    input.setSystemId(address(systemId));
    input.setBaseURI(baseUri);
    input.setByteStream(open(systemId));
    return input;
  }

  private static LSInput emptyInput() {
    try {
      DOMImplementationLS loadAndSave =
          (DOMImplementationLS)
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation()
                  .getFeature("LS", "3.0");
      return loadAndSave.createLSInput();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of this Java has no default settings", e);
    }
  }
}
