package dev.greenlight.xml;

import dev.greenlight.xml.compiled.ContentState;
import dev.greenlight.xml.compiled.ElementType;
import dev.greenlight.xml.compiled.Grammar;
import dev.greenlight.xml.compiled.SimpleValue;
import dev.greenlight.xml.plain.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One version's view of a document: what is sure, and what the authority has to be shown. */
final class SchemaLane {
  /** No element. */
  static final int NONE = Integer.MAX_VALUE;

  private final Grammar grammar;
  private final SchemaCheck authority;
  private ElementType[] types = new ElementType[16];
  private ContentState[] states = new ContentState[16];
  private boolean[] loops = new boolean[16];

  /** Depth of the element until whose end all is shown. */
  private int openUntil = NONE;

  /** Whether the event at hand has to be shown, though nothing more is in doubt. */
  private boolean show;

  /** How many events of the tape were shown. */
  private int shown;

  private ContentHandler handler;

  /** Another version that allows the same in the element at that depth. */
  private SchemaLane leader;

  private int ledFrom = NONE;

  SchemaLane(Grammar grammar, SchemaCheck authority) {
    this.grammar = grammar;
    this.authority = authority;
  }

  boolean isOpen() {
    return openUntil != NONE;
  }

  /** Whether nobody asks any more what it finds. */
  boolean isOver() {
    return authority.isOver();
  }

  /** Adds itself, the one that it follows, the one that that follows, and so on. */
  void addWithLeaders(Set<SchemaLane> found) {
    for (SchemaLane lane = this; lane != null; lane = lane.leader) {
      found.add(lane);
    }
  }

  /** An element begins; what may stand in it is looked up. */
  void start(int depth, Element element) {
    show = false;
    if (isOpen() || leader != null) {
      return;
    }
    if (depth >= types.length) {
      types = Arrays.copyOf(types, 2 * depth);
      states = Arrays.copyOf(states, 2 * depth);
      loops = Arrays.copyOf(loops, 2 * depth);
    }
    ElementType type = depth == 0 ? document(element) : child(depth, element);
    if (type == null) {
      openUntil = Math.max(0, depth - 1);
      return;
    }
    types[depth] = type;
    states[depth] = type.content();
  }

  /** Looks at the attributes of the element that has begun, unless another version has done so. */
  void attributes(int depth, XMLStreamReader2 reader) {
    if (isOpen()) {
      return;
    }
    if (leader != null) {
      follow();
      return;
    }
    if (types[depth].isOpaque() || doubtsAttributes(types[depth], reader)) {
      openUntil = depth;
    }
  }

  private ElementType document(Element element) {
    loops[0] = false;
    return grammar.element(element.namespace(), element.name());
  }

  /** Type of the element below the one around it; null when it may not stand there. */
  private ElementType child(int depth, Element element) {
    ContentState before = states[depth - 1];
    if (before == null) {
      return null;
    }
    ElementType type;
    ContentState after;
    int found = before.find(element.namespace(), element.name());
    if (found >= 0) {
      type = before.type(found);
      after = before.after(found);
    } else {
      after = before.afterUnnamed(element.namespace());
      type = after == null ? null : grammar.element(element.namespace(), element.name());
    }
    loops[depth] = after == before;
    states[depth - 1] = after;
    return type;
  }

  private boolean doubtsAttributes(ElementType type, XMLStreamReader2 reader) {
    int missing = type.required();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = reader.getAttributeNamespace(i);
      String namespace = uri == null ? "" : uri;
      String name = reader.getAttributeLocalName(i);
      if (ElementType.isTypeName(namespace, name)) {
        if (!type.isNamed(reader.getAttributeValue(i), reader.getNamespaceContext())) {
          return true;
        }
        continue;
      }
      switch (type.attribute(namespace, name, reader.getAttributeValue(i))) {
        case SURE -> missing -= type.requires(namespace, name) ? 1 : 0;
        case TO_BE_SHOWN -> show = true;
        case DOUBTED -> {
          return true;
        }
      }
    }
    return missing > 0;
  }

  /** Does as the leader did, from the element on from which they agree. */
  private void follow() {
    openUntil = leader.openUntil;
    show = leader.show;
  }

  /**
   * Whether an element of that shape changes nothing where it stands, below the element at that
   * depth, and is surely valid if its numbers are.
   *
   * @param values takes the types of its numbers
   */
  boolean adds(Shape shape, String namespace, int depth, List<Set<SimpleValue>> values) {
    if (isOpen()) {
      return false;
    }
    if (leader != null) {
      return true;
    }
    ContentState before = states[depth];
    int found = before == null ? -1 : before.find(namespace, shape.root().name());
    return found >= 0
        && before.after(found) == before
        && ShapeFit.fits(before.type(found), shape.root(), namespace, values);
  }

  /** What may follow in the element at that depth; null when that is not looked at here. */
  ContentState state(int depth) {
    return isOpen() || leader != null ? null : states[depth];
  }

  /** Looks for another version that allows the same in the element that has just begun. */
  void joins(SchemaLane other, int depth) {
    if (leader == null
        && !isOpen()
        && other.leader == null
        && !other.isOpen()
        && types[depth] == other.types[depth]) {
      leader = other;
      ledFrom = depth;
    }
  }

  /** Text stands in the element at that depth. */
  void text(int depth, boolean blank) {
    show = false;
    if (isOpen()) {
      return;
    }
    if (leader != null) {
      follow();
      return;
    }
    ElementType type = types[depth];
    if (type.content() != null && !type.isMixed() && (!blank || type.content().isEnd())) {
      openUntil = depth;
    }
  }

  /** Whether text of the element at that depth is of no consequence: blanks between elements. */
  boolean ignoresBlanks(int depth) {
    return !isOpen() && (leader != null || types[depth].content() != null);
  }

  /** The text of the element at that depth could not be kept. */
  void losesText(int depth) {
    if (!isOpen() && holdsText(depth)) {
      openUntil = depth;
    }
  }

  private boolean holdsText(int depth) {
    return leader == null ? types[depth].value() != null : leader.holdsText(depth);
  }

  /** The element at that depth ends; it is looked at whether it is sure. */
  void end(int depth, SchemaTape tape, int start) {
    show = false;
    if (isOpen()) {
      if (openUntil == depth) {
        openUntil = NONE;
        show = true;
      }
      parts(depth);
      return;
    }
    if (leader != null) {
      show = leader.show;
      parts(depth);
      return;
    }
    ElementType type = types[depth];
    if (type.value() != null) {
      int from = tape.textFrom(start);
      show = !type.value().surely(tape.characters(), from, tape.textTo() - from);
    } else {
      show = !states[depth].mayBeLast();
    }
  }

  private void parts(int depth) {
    if (ledFrom == depth) {
      leader = null;
      ledFrom = NONE;
    }
  }

  /** Shows the authority what it has to see of the events up to now. */
  void settle(SchemaTape tape) throws SAXException {
    if (show || isOpen()) {
      showAll(tape);
    }
  }

  void showAll(SchemaTape tape) throws SAXException {
    if (handler == null) {
      handler = authority.handler();
      handler.setDocumentLocator(tape);
      handler.startDocument();
    }
    tape.show(shown, handler);
    shown = tape.size();
  }

  /**
   * Whether the authority needs not know of the element that has just ended, which was sure: it
   * changes nothing in what may follow.
   */
  boolean canForget(int depth, int start, SchemaTape tape) throws SAXException {
    if (shown > start) {
      showAll(tape);
      return true;
    }
    return loops(depth);
  }

  private boolean loops(int depth) {
    return leader == null ? loops[depth] : leader.loops(depth);
  }

  void forgot(int start) {
    shown = Math.min(shown, start);
  }

  void endDocument() throws SAXException {
    if (handler != null) {
      handler.endDocument();
    }
  }
}
