package dev.greenlight.xml;

import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One element as it stands in the document, with its place.
 *
 * <p>Only what a listener asked to keep has text and children; an element always knows its parents,
 * so its path costs nothing until somebody asks for it.
 */
public final class Element {
  private static final String[] NO_ATTRIBUTES = {};

  private final Element parent;
  private final String namespace;
  private final String name;
  private final int index;
  private final boolean numbered;
  private final int line;
  private final int column;
  private final int offset;
  private final String[] attributes;
  private List<Element> children = List.of();
  private String text = "";

  /** The text, once it comes in more than one piece. */
  private StringBuilder growing;

  Element(
      Element parent,
      String namespace,
      String name,
      int index,
      boolean numbered,
      int line,
      int column,
      String[] attributes) {
    this.parent = parent;
    this.namespace = namespace;
    this.name = name;
    this.index = index;
    this.numbered = numbered;
    this.line = line;
    this.column = column;
    offset = parent == null ? 0 : parent.length();
    this.attributes = attributes == null ? NO_ATTRIBUTES : attributes;
  }

  /** The element around this one; null for the document element. */
  public Element parent() {
    return parent;
  }

  /** Namespace; empty for none. */
  public String namespace() {
    return namespace;
  }

  /** Local name. */
  public String name() {
    return name;
  }

  /** Line of the start tag, from 1. */
  public int line() {
    return line;
  }

  /** Column of the start tag, from 1. */
  public int column() {
    return column;
  }

  /** Which of the like-named children of its parent this is, from 1; 0 when that is unknown. */
  public int index() {
    return index;
  }

  public boolean is(String otherNamespace, String otherName) {
    return name.equals(otherName) && namespace.equals(otherNamespace);
  }

  public boolean isAtom(String otherName) {
    return is(Namespaces.ATOM, otherName);
  }

  public boolean isEspi(String otherName) {
    return is(Namespaces.ESPI, otherName);
  }

  /** Direct text, as written; empty when it was not kept. */
  public String text() {
    return growing == null ? text : growing.toString();
  }

  /** All text inside in document order, that of the children that were kept included (XPath). */
  public String stringValue() {
    if (children.isEmpty()) {
      return text();
    }
    StringBuilder value = new StringBuilder();
    int told = 0;
    for (Element child : children) {
      value.append(text(), told, child.offset).append(child.stringValue());
      told = child.offset;
    }
    return value.append(text(), told, text().length()).toString();
  }

  /** Children that were kept, in document order. */
  public List<Element> children() {
    return children;
  }

  /** Children of that name in the namespace of this element. */
  public List<Element> children(String childName) {
    List<Element> found = List.of();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (child.is(namespace, childName)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** First child of that name in the namespace of this element. */
  public Optional<Element> child(String childName) {
    return Optional.ofNullable(first(childName));
  }

  /** First child of that name in the namespace of this element; null when there is none. */
  public Element first(String childName) {
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (child.is(namespace, childName)) {
        return child;
      }
    }
    return null;
  }

  /** First element at the end of that way down, such as {@code interval, start}. */
  public Optional<Element> descend(String... names) {
    Element here = this;
    for (int i = 0; i < names.length && here != null; i++) {
      here = here.first(names[i]);
    }
    return Optional.ofNullable(here);
  }

  /** Value of an attribute without namespace; null when absent. */
  public String attribute(String attributeName) {
    return attribute("", attributeName);
  }

  /** Value of an attribute; null when absent. */
  public String attribute(String attributeNamespace, String attributeName) {
    for (int i = 0; i < attributes.length; i += 3) {
      if (attributes[i + 1].equals(attributeName) && attributes[i].equals(attributeNamespace)) {
        return attributes[i + 2];
      }
    }
    return null;
  }

  /** Elements from the root to here, such as {@code /feed/entry[3]/content/IntervalBlock}. */
  public String path() {
    StringBuilder path = new StringBuilder();
    appendPath(path);
    return path.toString();
  }

  private void appendPath(StringBuilder path) {
    if (parent != null) {
      parent.appendPath(path);
    }
    path.append('/').append(name);
    if ((numbered && parent != null) || index > 1) {
      path.append('[').append(index).append(']');
    }
  }

  /** The place of the start tag. */
  public Location at() {
    return new Location(line, column, path());
  }

  void append(char[] characters, int start, int length) {
    if (growing == null && text.isEmpty()) {
      text = new String(characters, start, length);
      return;
    }
    if (growing == null) {
      growing = new StringBuilder(text.length() + Math.max(16, length)).append(text);
    }
    growing.append(characters, start, length);
  }

  private int length() {
    return growing == null ? text.length() : growing.length();
  }

  /**
   * Takes off the blanks at the end of the text, but for those before a child that was kept: a
   * block does not grow with the indentation of its readings.
   *
   * @return how many there were
   */
  int trimEnd() {
    int least = children.isEmpty() ? 0 : children.get(children.size() - 1).offset;
    int length = length();
    int end = length;
    CharSequence written = growing == null ? text : growing;
    while (end > least && written.charAt(end - 1) <= ' ') {
      end--;
    }
    if (growing == null) {
      text = text.substring(0, end);
    } else {
      growing.setLength(end);
    }
    return length - end;
  }

  void close() {
    if (growing != null) {
      text = growing.toString();
      growing = null;
    }
  }

  void add(Element child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  @Override
  public String toString() {
    return path();
  }
}
