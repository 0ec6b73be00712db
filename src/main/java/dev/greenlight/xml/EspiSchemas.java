package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/**
 * The XML Schemas of this project, ready to validate with: both sides of ESPI, usage and Retail
 * Customer, together with Atom, one compiled schema for each version.
 *
 * <p>The schemas are read from the class path and from nowhere else. What a compiled schema
 * validates is checked against them alone: schema locations in a document are not followed, and
 * external entities are refused with an error. A document type declaration by itself is not refused
 * here, that is the parser's duty.
 */
public final class EspiSchemas {

  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private EspiSchemas() {}

  /**
   * The schema of feeds, entries and bare documents of a version. It is compiled on the first call
   * and may be shared by threads; the validators made from it may not. In 1.1 Retail Customer data
   * is not declared, and so refused.
   *
   * @throws IllegalStateException if the schemas that came with this program are missing or broken
   */
  public static Schema of(EspiVersion version) {
    return COMPILED.computeIfAbsent(version.schemas(), EspiSchemas::compile);
  }

  private static Schema compile(String folder) {
    SchemaFolder schemas = new SchemaFolder(folder);
    try {
      SchemaFactory factory = closedFactory();
      factory.setResourceResolver(schemas);
      return factory.newSchema(
          schemas.models().stream()
              .map(file -> new StreamSource(schemas.open(file), schemas.address(file)))
              .toArray(Source[]::new));
    } catch (SAXException e) {
      throw new IllegalStateException("The schemas of ESPI " + folder + " do not compile", e);
    }
  }

  private static SchemaFactory closedFactory()
      throws SAXNotRecognizedException, SAXNotSupportedException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // The resolver answers each import from the class path; the addresses it gives are file URIs.
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory;
  }
}
