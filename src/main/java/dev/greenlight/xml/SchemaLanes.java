package dev.greenlight.xml;

import dev.greenlight.xml.compiled.ContentState;
import dev.greenlight.xml.compiled.SimpleValue;
import dev.greenlight.xml.plain.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.SAXException;

/**
 * Checks a document against the schemas of several versions while it is read.
 *
 * <p>Compiled schemas follow the stream and are content with most of it. The validator of the JDK
 * remains the authority: it is shown a shorter document, which lacks only elements that are surely
 * valid and that change nothing in what may stand beside them (a reading among others, an entry
 * among others). Whatever is in doubt it sees whole, at its place, and so it finds the same errors
 * and words them in the same way as in the whole document.
 */
final class SchemaLanes implements DocumentListener {
  private final SchemaTape tape = new SchemaTape();

  /** Those that are not over. */
  private SchemaLane[] lanes;

  private final NamespaceMender mender;

  /** Event of the start tag of each open element; negative when it is on the tape no more. */
  private int[] starts = new int[16];

  private int depth;

  /**
   * @param checks those that have a grammar
   */
  SchemaLanes(List<SchemaCheck> checks, NamespaceMender mender) {
    lanes =
        checks.stream()
            .map(check -> new SchemaLane(check.grammar().orElseThrow(), check))
            .toArray(SchemaLane[]::new);
    this.mender = mender;
  }

  @Override
  public void startElement(XMLStreamReader2 reader, Element element) throws SAXException {
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, 2 * depth);
    }
    starts[depth] = tape.size();
    tape.start(reader, element, mender);
    for (int i = 0; i < lanes.length; i++) {
      lanes[i].start(depth, element);
      for (int j = 0; j < i; j++) {
        lanes[i].joins(lanes[j], depth);
      }
      lanes[i].attributes(depth, reader);
    }
    depth++;
    settle();
  }

  @Override
  public void characters(XMLStreamReader2 reader) throws SAXException {
    boolean blank = reader.isWhiteSpace();
    boolean ignored = blank;
    for (SchemaLane lane : lanes) {
      lane.text(depth - 1, blank);
      ignored &= lane.ignoresBlanks(depth - 1);
    }
    if (!ignored) {
      tape.text(reader);
    }
    settle();
  }

  @Override
  public void endElement(XMLStreamReader2 reader, Element element) throws SAXException {
    depth--;
    int start = starts[depth];
    for (SchemaLane lane : lanes) {
      lane.end(depth, tape, start);
    }
    tape.end(reader, element, mender);
    settle();
    boolean forgettable = true;
    for (SchemaLane lane : lanes) {
      forgettable &= lane.canForget(depth, start, tape);
    }
    if (forgettable && start >= 0) {
      tape.takeBack(start);
      for (SchemaLane lane : lanes) {
        lane.forgot(start);
      }
    }
  }

  /**
   * What the numbers of an element have to be for it to be surely valid next, in the element that
   * is open; empty when it may not be, whatever they are. The element then leaves no trace here.
   */
  Optional<PlainFit> fit(Shape shape, String namespace) {
    if (depth == 0) {
      return Optional.empty();
    }
    List<Set<SimpleValue>> values = new ArrayList<>();
    for (int i = 0; i < shape.numbers(); i++) {
      values.add(new LinkedHashSet<>());
    }
    for (SchemaLane lane : lanes) {
      if (!lane.adds(shape, namespace, depth - 1, values)) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainFit(values));
  }

  /** Whether all versions allow in the open element what they allowed then, and nothing is open. */
  boolean isAsIn(ContentState[] before) {
    if (depth == 0 || before.length != lanes.length) {
      return false;
    }
    for (int i = 0; i < lanes.length; i++) {
      if (lanes[i].isOpen() || lanes[i].state(depth - 1) != before[i]) {
        return false;
      }
    }
    return true;
  }

  /** What each version allows to follow in the open element. */
  ContentState[] states() {
    return Stream.of(lanes).map(lane -> lane.state(depth - 1)).toArray(ContentState[]::new);
  }

  private void settle() throws SAXException {
    boolean over = false;
    for (SchemaLane lane : lanes) {
      lane.settle(tape);
      over |= lane.isOver();
    }
    if (over) {
      dropThoseOver();
    }
    if (tape.isFull()) {
      empty();
    }
  }

  /** All but those that another one follows, which may itself be over and lead a third. */
  private void dropThoseOver() {
    Set<SchemaLane> ofUse = new HashSet<>();
    for (SchemaLane lane : lanes) {
      if (!lane.isOver()) {
        lane.addWithLeaders(ofUse);
      }
    }
    lanes = Stream.of(lanes).filter(ofUse::contains).toArray(SchemaLane[]::new);
  }

  /** Shows everything to everybody: always right, though it takes longer. */
  private void empty() throws SAXException {
    for (SchemaLane lane : lanes) {
      if (depth > 0) {
        lane.losesText(depth - 1);
      }
      lane.showAll(tape);
      lane.forgot(0);
    }
    tape.takeBack(0);
    Arrays.fill(starts, 0, depth, -1);
  }

  @Override
  public void endDocument() throws SAXException {
    for (SchemaLane lane : lanes) {
      lane.endDocument();
    }
  }
}
