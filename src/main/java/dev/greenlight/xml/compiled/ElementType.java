package dev.greenlight.xml.compiled;

import javax.xml.namespace.NamespaceContext;

/** What an element may hold. */
public final class ElementType {
  /** How far an attribute is sure. */
  public enum Sureness {
    /** Surely valid. */
    SURE,
    /** Has to be shown to the authority, but nothing depends on it here. */
    TO_BE_SHOWN,
    /** Perhaps not valid. */
    DOUBTED
  }

  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** An attribute that may stand there. */
  record Attribute(String namespace, String name, SimpleValue value, boolean required) {}

  /** Null when it has none. */
  private final Grammar.Name name;

  private final SimpleValue value;
  private final ContentState content;
  private final boolean mixed;
  private final Attribute[] attributes;
  private final int required;

  ElementType(
      Grammar.Name name,
      SimpleValue value,
      ContentState content,
      boolean mixed,
      Attribute[] attributes) {
    this.name = name;
    this.value = value;
    this.content = content;
    this.mixed = mixed;
    this.attributes = attributes;
    int count = 0;
    for (Attribute attribute : attributes) {
      count += attribute.required() ? 1 : 0;
    }
    required = count;
  }

  /** Whether an attribute is that by which an element names its type (xsi:type). */
  public static boolean isTypeName(String attributeNamespace, String attributeName) {
    return attributeName.equals("type") && attributeNamespace.equals(INSTANCE);
  }

  /** Whether this is the type of that name: an element that names it is as one that does not. */
  public boolean is(String typeNamespace, String typeName) {
    return name != null && name.local().equals(typeName) && name.namespace().equals(typeNamespace);
  }

  /**
   * The same of a qualified name, in the plainest way to write it.
   *
   * @param prefixes what stand there for namespaces
   */
  public boolean isNamed(String qualified, NamespaceContext prefixes) {
    int colon = qualified.indexOf(':');
    String uri = prefixes.getNamespaceURI(colon < 0 ? "" : qualified.substring(0, colon));
    return is(uri == null ? "" : uri, qualified.substring(colon + 1));
  }

  /** Type of its text; null when it may hold elements. */
  public SimpleValue value() {
    return value;
  }

  /** Where its elements begin; null when it holds text alone, or nothing is known. */
  public ContentState content() {
    return content;
  }

  /** Whether nothing of it can be sure. */
  public boolean isOpaque() {
    return content == null && value == null;
  }

  /** Whether text may stand between its elements. */
  public boolean isMixed() {
    return mixed;
  }

  /** How many attributes it must have. */
  public int required() {
    return required;
  }

  /**
   * Whether an attribute is surely valid here.
   *
   * @return whether it is; of those that are required the caller counts {@link #requires}
   */
  public Sureness attribute(String namespace, String attributeName, String text) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(attributeName) && attribute.namespace().equals(namespace)) {
        return attribute.value().surely(text) ? Sureness.SURE : Sureness.DOUBTED;
      }
    }
    return namespace.equals(INSTANCE)
            && (attributeName.equals("schemaLocation")
                || attributeName.equals("noNamespaceSchemaLocation"))
        ? Sureness.TO_BE_SHOWN
        : Sureness.DOUBTED;
  }

  /** Whether it must have that attribute. */
  public boolean requires(String namespace, String attributeName) {
    for (Attribute attribute : attributes) {
      if (attribute.required()
          && attribute.name().equals(attributeName)
          && attribute.namespace().equals(namespace)) {
        return true;
      }
    }
    return false;
  }
}
