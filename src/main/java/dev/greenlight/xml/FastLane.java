package dev.greenlight.xml;

import dev.greenlight.xml.ElementListener.Keep;
import dev.greenlight.xml.compiled.ContentState;
import dev.greenlight.xml.plain.Part;
import dev.greenlight.xml.plain.Shape;
import dev.greenlight.xml.plain.ShapeReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads plain siblings of an element that has just ended, without the parser: what it is told of
 * them, and what the listener hears, are numbers.
 *
 * <p>It begins only where parser and stream stand at the same place, in the content of a known
 * element, and ends before the first byte that is not of a plain element which is surely valid. So
 * all that is in any way unusual is read in the usual way.
 */
final class FastLane {
  /** Shapes that are remembered; feeds have a handful. */
  private static final int SHAPES = 16;

  /** What a plain element may weigh at most; limits below that are left to the usual way. */
  private static final int LARGEST = 4096;

  /** Elements at the top of a document, which have a limit of their own. */
  private static final int UPPER = 2;

  /** A shape, and what is known of it at the place of the last element. */
  private static final class Known {
    private final Shape shape;
    private final String namespace;
    private final long[] numbers;
    private ContentState[] states;
    private Optional<PlainFit> fit = Optional.empty();

    Known(Shape shape, String namespace) {
      this.shape = shape;
      this.namespace = namespace;
      numbers = new long[shape.numbers() + 1];
    }
  }

  private final ReaderLimits limits;
  private final ElementListener listener;
  private final OpenElements open;
  private final Optional<SchemaLanes> schemas;
  private final Places places;

  /** Where the parser would stand: after what was passed. */
  private int line;

  private int column;

  /** Where what was looked at last ends in what was read ahead. */
  private int ends;

  private final List<Known> shapes = new ArrayList<>();

  /**
   * @param schemas those that check the document; empty when none does
   */
  FastLane(
      ReaderLimits limits,
      ElementListener listener,
      OpenElements open,
      Optional<SchemaLanes> schemas,
      Places places) {
    this.limits = limits;
    this.listener = listener;
    this.open = open;
    this.schemas = schemas;
    this.places = places;
  }

  /** Whether the limits leave room for plain elements that are not measured one by one. */
  static boolean isWithin(ReaderLimits limits) {
    return limits.keptText() >= LARGEST
        && limits.keptElements() >= LARGEST
        && limits.textLength() >= LARGEST
        && limits.nameLength() >= LARGEST / 16;
  }

  /**
   * Reads on, as far as it can.
   *
   * @param reader has just told of the end of the element, and has seen nothing beyond it
   * @param last the element that ended
   */
  void go(XMLStreamReader2 reader, MeteredStream in, Element last) {
    boolean passes =
        open.kept() == Keep.IN_PASSING
            && open.depth() > UPPER
            && last.index() > 0
            && reader.getNamespaceCount() == 0
            && isUtf8(reader)
            && passes(reader, in, last);
    in.came(passes);
  }

  private static boolean isUtf8(XMLStreamReader2 reader) {
    return StandardCharsets.UTF_8.name().equalsIgnoreCase(reader.getEncoding());
  }

  private boolean passes(XMLStreamReader2 reader, MeteredStream in, Element last) {
    String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
    XMLStreamLocation2 here = reader.getLocationInfo().getCurrentLocation();
    line = places.line(here.getLineNumber());
    column = places.column(here.getLineNumber(), here.getColumnNumber());
    int count = 0;
    long elements = 0;
    for (Known next = next(in, prefix, last); next != null; next = next(in, prefix, last)) {
      if (!open.hasRoomFor(elements + next.shape.elements())) {
        break;
      }
      count++;
      elements += next.shape.elements();
      pass(next, in, last, count);
    }
    if (count > 0) {
      open.passed(last.name(), count, elements);
      places.moved(here.getLineNumber(), here.getColumnNumber(), line, column);
    }
    return count > 0;
  }

  private void pass(Known next, MeteredStream in, Element last, int count) {
    Shape shape = next.shape;
    listener.plain(
        new PlainElement(
            last,
            shape,
            Arrays.copyOf(next.numbers, shape.numbers()),
            last.index() + count,
            shape.startLine(line),
            shape.startColumn(column)));
    int columns = ends - (int) next.numbers[shape.numbers()];
    line += shape.lines();
    column = shape.lines() > 0 ? columns + 1 : column + columns;
    in.pass(ends - in.at(), shape.lines(), columns);
  }

  /** The shape of what comes, if it is known or can be learnt, and surely valid; else null. */
  private Known next(MeteredStream in, String prefix, Element last) {
    Known found = known(in, prefix, last);
    if (found == null) {
      found = learnt(in, prefix, last);
    }
    return found != null && found.fit.get().allows(found.numbers) ? found : null;
  }

  private Known known(MeteredStream in, String prefix, Element last) {
    for (int i = 0; i < shapes.size(); i++) {
      Known known = shapes.get(i);
      if (matches(known, in) && isHere(known, prefix, last)) {
        if (i > 0) {
          shapes.add(0, shapes.remove(i));
        }
        return known;
      }
    }
    return null;
  }

  private boolean matches(Known known, MeteredStream in) {
    do {
      ends = known.shape.match(in.ahead(), in.at(), in.end(), known.numbers);
    } while (ends == Shape.RAN_OUT && in.lookFurther());
    return ends >= 0;
  }

  /** Whether a shape means the same in the element that is open, and may stand there. */
  private boolean isHere(Known known, String prefix, Element last) {
    if (!known.shape.prefix().equals(prefix)
        || !known.namespace.equals(last.namespace())
        || !known.shape.root().name().equals(last.name())) {
      return false;
    }
    if (schemas.isPresent() && (known.states == null || !schemas.get().isAsIn(known.states))) {
      known.states = schemas.get().states();
      known.fit = schemas.get().fit(known.shape, known.namespace);
    }
    return known.fit.isPresent();
  }

  private Known learnt(MeteredStream in, String prefix, Element last) {
    Optional<Shape> shape =
        ShapeReader.read(in.ahead(), in.at(), Math.min(in.end(), in.at() + LARGEST));
    if (shape.isEmpty()
        || shape.get().depth() + open.depth() > limits.depth()
        || !areKnown(shape.get().root())
        || !listener.takes(shape.get())) {
      return null;
    }
    Known known = new Known(shape.get(), last.namespace());
    known.fit = schemas.isPresent() ? Optional.empty() : Optional.of(PlainFit.ANY);
    if (!matches(known, in) || !isHere(known, prefix, last)) {
      return null;
    }
    if (shapes.size() == SHAPES) {
      shapes.remove(SHAPES - 1);
    }
    shapes.add(0, known);
    return known;
  }

  /** Names are counted where they are read in the usual way. */
  private boolean areKnown(Part part) {
    return open.knows(part.name()) && part.parts().stream().allMatch(this::areKnown);
  }
}
