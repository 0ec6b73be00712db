package dev.greenlight.judge.feed.official;

import dev.greenlight.xml.Namespaces;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Documents as trees, by the means of the JDK alone; prefixes a and e for Atom and ESPI. */
final class Dom {
  static final NamespaceContext PREFIXES =
      new NamespaceContext() {
        private final Map<String, String> names =
            Map.of("a", Namespaces.ATOM, "e", Namespaces.ESPI);

        @Override
        public String getNamespaceURI(String prefix) {
          return names.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String namespace) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
          throw new UnsupportedOperationException();
        }
      };

  private Dom() {}

  static Document parse(String xml) {
    return parse(xml.getBytes(StandardCharsets.UTF_8));
  }

  static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new IllegalArgumentException("not a document", e);
    }
  }

  static byte[] write(Document document) {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static XPath xpath() {
    XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    xpath.setNamespaceContext(PREFIXES);
    return xpath;
  }

  /** All nodes that an expression finds. */
  static List<Node> find(Node from, String expression) {
    try {
      return list((NodeList) xpath().compile(expression).evaluate(from, XPathConstants.NODESET));
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(expression, e);
    }
  }

  static List<Node> list(NodeList nodes) {
    List<Node> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add(nodes.item(i));
    }
    return list;
  }

  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }

  /** Writes a node twice. */
  static void repeat(Node node) {
    node.getParentNode().insertBefore(node.cloneNode(true), node);
  }
}
