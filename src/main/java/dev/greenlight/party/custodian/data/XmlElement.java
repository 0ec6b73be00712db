package dev.greenlight.party.custodian.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element that can be bent: every part of it is mutable, nothing is checked.
 *
 * <p>Holds either text or child elements, as everything in an ESPI feed does.
 */
public final class XmlElement {
  /** Namespace of feed, entry and their parts. */
  public static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Namespace of the usage resources. */
  public static final String ESPI = "http://naesb.org/espi";

  /** Namespace of the resources of Retail Customer data. */
  public static final String CUSTOMER = "http://naesb.org/espi/customer";

  private String namespace;
  private String name;
  private String text = "";
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<XmlElement> children = new ArrayList<>(4);

  private XmlElement(String namespace, String name) {
    this.namespace = namespace;
    this.name = name;
  }

  /** An empty element of Atom. */
  public static XmlElement atom(String name) {
    return new XmlElement(ATOM, name);
  }

  /** An empty element of ESPI. */
  public static XmlElement espi(String name) {
    return new XmlElement(ESPI, name);
  }

  /** An empty element of ESPI, on the side of Retail Customers. */
  public static XmlElement customer(String name) {
    return new XmlElement(CUSTOMER, name);
  }

  /** Adds children at the end. */
  public XmlElement with(XmlElement... more) {
    children.addAll(List.of(more));
    return this;
  }

  /** Adds a child of ESPI, of the same side, that holds text. */
  public XmlElement with(String child, String value) {
    return with((namespace.equals(CUSTOMER) ? customer(child) : espi(child)).text(value));
  }

  /** Adds a child of ESPI, of the same side, that holds a number. */
  public XmlElement with(String child, long value) {
    return with(child, Long.toString(value));
  }

  public String namespace() {
    return namespace;
  }

  /** Moves this element, not its children, to another namespace. */
  public void namespace(String other) {
    namespace = other;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  public void name(String other) {
    name = other;
  }

  /** The text, unescaped; empty when there is none. */
  public String text() {
    return text;
  }

  public XmlElement text(String value) {
    text = value;
    return this;
  }

  /** The text as a number. */
  public long number() {
    return Long.parseLong(text);
  }

  /** Attributes by name, in the order of writing; the map may be changed. */
  public Map<String, String> attributes() {
    return attributes;
  }

  public XmlElement attribute(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Child elements in the order of writing; the list may be changed. */
  public List<XmlElement> children() {
    return children;
  }

  /** Puts an element behind that child. */
  public XmlElement addAfter(XmlElement child, XmlElement added) {
    children.add(children.indexOf(child) + 1, added);
    return this;
  }

  /** Children of that local name. */
  public Stream<XmlElement> children(String child) {
    return children.stream().filter(each -> each.name.equals(child));
  }

  /** First child of that local name. */
  public Optional<XmlElement> child(String child) {
    return children(child).findFirst();
  }

  /**
   * The element at the end of a path of first children.
   *
   * @throws NoSuchPart when there is none
   */
  public XmlElement at(String... path) {
    XmlElement here = this;
    for (String step : path) {
      XmlElement parent = here;
      here =
          parent.child(step).orElseThrow(() -> new NoSuchPart("no " + step + " in " + parent.name));
    }
    return here;
  }

  /** This element and all below it, in document order. */
  public Stream<XmlElement> descendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::descendants));
  }

  /** Whether the other one is written as this is, with all that is in it. */
  public boolean isSameAs(XmlElement other) {
    if (!name.equals(other.name)
        || !namespace.equals(other.namespace)
        || !text.equals(other.text)
        || children.size() != other.children.size()
        || !List.copyOf(attributes.entrySet()).equals(List.copyOf(other.attributes.entrySet()))) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).isSameAs(other.children.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A copy that shares nothing with this. */
  public XmlElement copy() {
    XmlElement copy = new XmlElement(namespace, name).text(text);
    copy.attributes.putAll(attributes);
    children.forEach(child -> copy.children.add(child.copy()));
    return copy;
  }
}
