package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Stands in for the real schemas until they are merged: knows the outermost elements only. */
public final class EspiSchemas {
  private static final String ANY =
      """
      <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='%s'>
        <xs:element name='%s'><xs:complexType mixed='true'><xs:sequence>
          <xs:any processContents='skip' minOccurs='0' maxOccurs='unbounded'/>
        </xs:sequence></xs:complexType></xs:element>
      </xs:schema>
      """;

  private EspiSchemas() {}

  /** The schemas of a version, Atom included. */
  public static Schema of(EspiVersion version) {
    try {
      return SchemaFactory.newDefaultInstance()
          .newSchema(
              new javax.xml.transform.Source[] {
                source(Namespaces.ATOM, "feed"), source(Namespaces.ESPI, "BatchList")
              });
    } catch (SAXException e) {
      throw new IllegalStateException("the schemas of ESPI " + version.id() + " are broken", e);
    }
  }

  private static StreamSource source(String namespace, String element) {
    return new StreamSource(new StringReader(ANY.formatted(namespace, element)));
  }
}
