package dev.greenlight.xml.compiled;

import java.util.Map;

/** The schemas of one version. */
public final class Grammar {
  /** Name of an element or attribute. */
  record Name(String namespace, String local) {}

  private final Map<String, Map<String, ElementType>> elements;

  Grammar(Map<String, Map<String, ElementType>> elements) {
    this.elements = elements;
  }

  /** Type of an element that may be a document, or stand where elements are not named; or null. */
  public ElementType element(String namespace, String name) {
    return elements.getOrDefault(namespace, Map.of()).get(name);
  }
}
