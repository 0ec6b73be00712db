package dev.greenlight.judge.plugin;

import dev.greenlight.model.Location;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Builds trees in the way of the JDK, whose elements know their line and column. */
final class DomTrees extends DefaultHandler implements Trees.Builder {
  private static final String PLACE = "greenlight:place";

  private final DocumentBuilder builder;
  private Locator locator;
  private Document document;
  private Node current;

  DomTrees() {
    try {
      builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser of the JDK knows namespaces", e);
    }
  }

  @Override
  public ContentHandler begin() {
    document = builder.newDocument();
    current = document;
    return this;
  }

  Element tree() {
    return document.getDocumentElement();
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    Element element = document.createElementNS(uri.isEmpty() ? null : uri, qualified);
    for (int i = 0; i < attributes.getLength(); i++) {
      String namespace = attributes.getURI(i);
      element.setAttributeNS(
          namespace == null || namespace.isEmpty() ? null : namespace,
          attributes.getQName(i),
          attributes.getValue(i));
    }
    element.setUserData(
        PLACE, new int[] {locator.getLineNumber(), locator.getColumnNumber()}, null);
    current.appendChild(element);
    current = element;
  }

  @Override
  public void characters(char[] text, int from, int length) {
    current.appendChild(document.createTextNode(new String(text, from, length)));
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    current.normalize();
    current = current.getParentNode();
  }

  static Location placeOf(Element element) {
    StringBuilder path = new StringBuilder();
    append(element, path);
    return element.getUserData(PLACE) instanceof int[] place
        ? new Location(place[0], place[1], path.toString())
        : new Location(0, 0, path.toString());
  }

  private static void append(Element element, StringBuilder path) {
    if (element.getParentNode() instanceof Element parent) {
      append(parent, path);
    }
    path.append('/').append(element.getLocalName());
    int index = 1;
    for (Node before = element.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      if (before.getNodeType() == Node.ELEMENT_NODE
          && element.getLocalName().equals(before.getLocalName())) {
        index++;
      }
    }
    if (index > 1) {
      path.append('[').append(index).append(']');
    }
  }
}
