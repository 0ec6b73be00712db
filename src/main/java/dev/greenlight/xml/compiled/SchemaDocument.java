package dev.greenlight.xml.compiled;

import dev.greenlight.xml.compiled.Grammar.Name;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads schema documents as trees, without what is for people. */
final class SchemaDocument {
  static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;

  private SchemaDocument() {}

  static Element read(InputStream in) {
    try (in) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document = factory.newDocumentBuilder().parse(in);
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a schema of our own cannot be read", e);
    }
  }

  /** Children that say something to machines. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !child.getLocalName().equals("annotation")) {
        children.add(child);
      }
    }
    return children;
  }

  /** The qualified name that an attribute holds. */
  static Name name(Element element, String attribute) {
    return name(element, element.getAttribute(attribute), true);
  }

  static Name name(Element element, String qualified, boolean byDefault) {
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? null : qualified.substring(0, colon);
    String namespace = colon < 0 && !byDefault ? null : element.lookupNamespaceURI(prefix);
    if (namespace == null && "xml".equals(prefix)) {
      namespace = XMLConstants.XML_NS_URI;
    }
    return new Name(namespace == null ? "" : namespace, qualified.substring(colon + 1));
  }

  static boolean is(Element element, String name) {
    return element.getLocalName().equals(name) && SCHEMA.equals(element.getNamespaceURI());
  }

  /** What our reader does not know must not be passed over in silence. */
  static IllegalStateException unknown(Element element) {
    return new IllegalStateException(
        "a schema of our own uses <" + element.getNodeName() + "> in a way that is not compiled");
  }
}
