package dev.greenlight.xml;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xmlunit.xpath.JAXPXPathEngine;
import org.xmlunit.xpath.XPathEngine;

/** One of our schema files, read as plain XML to see its structure. */
final class SchemaFiles {

  private static final String MODEL = "/descendant::*[self::xs:sequence or self::xs:choice][1]";

  private final DOMSource document;
  private final XPathEngine xpath = new JAXPXPathEngine();

  private SchemaFiles(DOMSource document) {
    this.document = document;
    xpath.setNamespaceContext(Map.of("xs", XMLConstants.W3C_XML_SCHEMA_NS_URI));
  }

  static SchemaFiles espi(String version) {
    return read("xsd/" + version + "/espi.xsd");
  }

  static SchemaFiles customer(String version) {
    return read("xsd/" + version + "/customer.xsd");
  }

  static SchemaFiles atom(String version) {
    return read("xsd/" + version + "/atom.xsd");
  }

  private static SchemaFiles read(String path) {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      return new SchemaFiles(new DOMSource(parsers.newDocumentBuilder().parse(new File(path))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  String version() {
    return only("/xs:schema").getAttribute("version");
  }

  /** Names of the elements whose declaration has no description of its own. */
  List<String> undescribed() {
    return attributes("//xs:element[@name][not(xs:annotation/xs:documentation)]", "name");
  }

  /** Names of the global declarations of a kind, in order. */
  List<String> globals(String kind) {
    return attributes("/xs:schema/xs:" + kind, "name");
  }

  /** Base type of a complex type, empty if it has none. */
  List<String> base(String complexType) {
    return attributes(complex(complexType) + "/xs:complexContent/xs:extension", "base");
  }

  /** Type of the text of a complex type that has no children, empty if it is none such. */
  List<String> textBase(String complexType) {
    return attributes(complex(complexType) + "/xs:simpleContent/xs:extension", "base");
  }

  /** Elements of a type and of those it derives from, in the order of writing. */
  List<String> wholeOrder(String complexType) {
    List<String> order = new ArrayList<>();
    base(complexType).forEach(base -> order.addAll(wholeOrder(base)));
    order.addAll(elements(complexType));
    return order;
  }

  /**
   * Elements of a complex type, each as {@code name : type min..max}, a dash for no type; one that
   * is declared elsewhere as {@code ref name min..max}.
   */
  List<String> elements(String complexType) {
    return elementsBelow(complex(complexType) + MODEL + "/xs:element");
  }

  /** Child elements of an element's own, nameless type. */
  List<String> elementsInside(String complexType, String element) {
    return elementsBelow(
        complex(complexType)
            + "//xs:element[@name='"
            + element
            + "']/xs:complexType/xs:sequence/xs:element");
  }

  /** Occurrence of the content model of a complex type as {@code min..max}. */
  String modelOccurs(String complexType) {
    return occurs(only(complex(complexType) + MODEL));
  }

  List<String> codes(String simpleType) {
    return attributes(simple(simpleType) + "//xs:enumeration", "value");
  }

  /**
   * How a simple type is built: {@code union UInt16 + UInt16} is a union of a plain type and a
   * restriction, {@code String32} a restriction.
   */
  String form(String simpleType) {
    String base = only(simple(simpleType) + "//xs:restriction").getAttribute("base");
    List<String> members = attributes(simple(simpleType) + "/xs:union", "memberTypes");
    return members.isEmpty() ? base : "union " + members.get(0) + " + " + base;
  }

  /** Facets of a simple type other than enumerations, as {@code name=value}. */
  List<String> facets(String simpleType) {
    return select(simple(simpleType) + "/xs:restriction/*[not(self::xs:enumeration)]").stream()
        .map(facet -> facet.getLocalName() + "=" + facet.getAttribute("value"))
        .toList();
  }

  /** Attributes of a complex type as {@code name : type use}. */
  List<String> attributesOf(String complexType) {
    return select(complex(complexType) + "/xs:attribute").stream()
        .map(
            attribute ->
                attribute.getAttribute("name")
                    + " : "
                    + orDash(attribute.getAttribute("type"))
                    + (attribute.getAttribute("use").equals("required") ? " required" : ""))
        .toList();
  }

  List<String> attributes(String path, String attribute) {
    return select(path).stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  int count(String path) {
    return select(path).size();
  }

  /** The elements at a path. */
  private List<Element> select(String path) {
    List<Element> elements = new ArrayList<>();
    xpath.selectNodes(path, document).forEach(node -> elements.add((Element) node));
    return elements;
  }

  private List<String> elementsBelow(String path) {
    return select(path).stream().map(element -> declared(element) + " " + occurs(element)).toList();
  }

  private static String declared(Element element) {
    return element.hasAttribute("ref")
        ? "ref " + element.getAttribute("ref")
        : element.getAttribute("name") + " : " + orDash(element.getAttribute("type"));
  }

  private Element only(String path) {
    List<Element> found = select(path);
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " at " + path);
    }
    return found.get(0);
  }

  private static String occurs(Element particle) {
    return orOne(particle.getAttribute("minOccurs"))
        + ".."
        + orOne(particle.getAttribute("maxOccurs")).replace("unbounded", "*");
  }

  private static String orOne(String text) {
    return text.isEmpty() ? "1" : text;
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static String complex(String name) {
    return "/xs:schema/xs:complexType[@name='" + name + "']";
  }

  private static String simple(String name) {
    return "/xs:schema/xs:simpleType[@name='" + name + "']";
  }
}
