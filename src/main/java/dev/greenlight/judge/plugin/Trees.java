package dev.greenlight.judge.plugin;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Namespaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cuts a document into trees: each entry of a feed, or all of it. At most one tree is in memory;
 * one that is too large is left out and told.
 */
final class Trees extends DefaultHandler {

  /** Builds one tree after the other. */
  interface Builder {
    /** Begins a tree; what is heard until its end belongs to it. */
    ContentHandler begin() throws SAXException;
  }

  private final TreeScope scope;
  private final Builder builder;
  private final BiConsumer<String, Location> built;
  private final Consumer<String> left;
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Map<String, String> pending = new LinkedHashMap<>();

  private Locator locator;
  private ContentHandler tree;
  private int depth;
  private int treeDepth;
  private int entries;
  private int elements;
  private long bytes;
  private Location at = Location.UNKNOWN;
  private boolean stopped;
  private boolean over;

  /**
   * @param built hears the path and the place of each tree that is complete
   * @param left hears why a tree was left out
   */
  Trees(
      TreeScope scope, Builder builder, BiConsumer<String, Location> built, Consumer<String> left) {
    this.scope = scope;
    this.builder = builder;
    this.built = built;
    this.left = left;
  }

  /** Builds no more trees. */
  void stop() {
    stopped = true;
    tree = null;
  }

  /** Whether the document was heard to its end. */
  boolean isOver() {
    return over;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void endDocument() {
    over = true;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (tree != null) {
      tree.startPrefixMapping(prefix, uri);
    } else {
      pending.put(prefix, uri);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    if (tree != null) {
      tree.endPrefixMapping(prefix);
    }
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    if (tree == null && !stopped && isRoot(uri, local)) {
      begin();
    }
    if (depth == 0) {
      declared.putAll(pending);
    }
    pending.clear();
    depth++;
    if (tree != null) {
      elements++;
      bytes += 2L * qualified.length() + 5;
      for (int i = 0; i < attributes.getLength(); i++) {
        bytes += attributes.getQName(i).length() + attributes.getValue(i).length() + 4L;
      }
      if (isTooLarge()) {
        abandon();
      } else {
        tree.startElement(uri, local, qualified, attributes);
      }
    }
  }

  private boolean isRoot(String uri, String local) {
    boolean entry = local.equals("entry") && uri.equals(Namespaces.ATOM);
    if (entry && depth <= 1) {
      entries++;
    }
    return scope == TreeScope.DOCUMENT ? depth == 0 : entry && depth <= 1;
  }

  private void begin() throws SAXException {
    at = new Location(locator.getLineNumber(), locator.getColumnNumber(), path());
    treeDepth = depth;
    elements = 0;
    bytes = 0;
    tree = builder.begin();
    tree.setDocumentLocator(locator);
    tree.startDocument();
    Map<String, String> inScope = new LinkedHashMap<>(declared);
    inScope.putAll(pending);
    for (Map.Entry<String, String> each : inScope.entrySet()) {
      tree.startPrefixMapping(each.getKey(), each.getValue());
    }
  }

  private String path() {
    return scope == TreeScope.DOCUMENT
        ? ""
        : depth == 0 ? "/entry" : "/feed/entry[" + entries + "]";
  }

  private boolean isTooLarge() {
    return elements > scope.mostElements || bytes > scope.mostBytes;
  }

  private void abandon() {
    tree = null;
    left.accept(scope.tooLarge() + (at.path().isEmpty() ? "" : " (" + at.path() + ")"));
  }

  @Override
  public void characters(char[] text, int from, int length) throws SAXException {
    if (tree != null) {
      bytes += length;
      if (isTooLarge()) {
        abandon();
      } else {
        tree.characters(text, from, length);
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    depth--;
    if (tree != null) {
      tree.endElement(uri, local, qualified);
      if (depth == treeDepth) {
        tree.endDocument();
        tree = null;
        built.accept(at.path(), at);
      }
    }
  }
}
