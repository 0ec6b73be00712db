package dev.greenlight.xml;

import dev.greenlight.model.Location;
import dev.greenlight.xml.XmlProblem.Kind;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One streaming pass over one document; used once. */
public final class XmlPass {

  /**
   * What the pass learned about the document as a whole.
   *
   * @param root the document element; empty when there is none
   * @param bytes length of the document, or how much of it was read when there is no hash
   * @param sha256 hash of the document, hexadecimal; empty when it was not read to its end because
   *     of its length
   * @param problem why it was not read to its end
   * @param misspelt wrong namespaces, which were read as what they were meant to be
   * @param metRight those of our namespaces in which something stood as it is to be written: an
   *     entry of a feed that does so too, a resource; empty where namespaces are not mended
   * @param declaredHint where xmlns:schemaLocation stands in place of xsi:schemaLocation, first
   * @param encoding name of the encoding as the document declares it; UTF-8 where it does not
   */
  public record Outcome(
      Optional<Element> root,
      long bytes,
      String sha256,
      Optional<XmlProblem> problem,
      List<MisspeltNamespace> misspelt,
      Set<String> metRight,
      Optional<Location> declaredHint,
      String encoding) {}

  private static final Location BEGINNING = new Location(1, 1, "");

  private String encoding = StandardCharsets.UTF_8.name();
  private final ReaderLimits limits;
  private final NamespaceMender namespaces;
  private final OpenElements open;
  private final SaxTee tee;
  private final List<DocumentListener> listeners;
  private final Places places = new Places();
  private final Optional<FastLane> fastLane;
  private final EndTags marks;

  /**
   * Prepares a pass.
   *
   * @param limits how much is taken in
   * @param mendsNamespaces whether wrong namespaces are read as what they were meant to be
   * @param listener hears every element
   * @param checks look at the same document, until its end or its first problem
   */
  public XmlPass(
      ReaderLimits limits,
      boolean mendsNamespaces,
      ElementListener listener,
      List<SchemaCheck> checks) {
    this(limits, mendsNamespaces, listener, checks, List.of());
  }

  /**
   * Prepares a pass.
   *
   * @param limits how much is taken in
   * @param mendsNamespaces whether wrong namespaces are read as what they were meant to be
   * @param listener hears every element
   * @param checks look at the same document, until its end or its first problem
   * @param tees hear the same document as SAX events, as long as the checks
   */
  public XmlPass(
      ReaderLimits limits,
      boolean mendsNamespaces,
      ElementListener listener,
      List<SchemaCheck> checks,
      List<? extends ContentHandler> tees) {
    this.limits = limits;
    namespaces = new NamespaceMender(mendsNamespaces, listener);
    open = new OpenElements(limits, listener, namespaces, places);
    Map<Boolean, List<SchemaCheck>> compiled =
        checks.stream().collect(Collectors.partitioningBy(check -> check.grammar().isPresent()));
    List<ContentHandler> handlers = new ArrayList<>(tees);
    compiled.get(false).forEach(check -> handlers.add(check.handler()));
    tee = new SaxTee(handlers, namespaces::mend);
    listeners = new ArrayList<>();
    if (!handlers.isEmpty()) {
      listeners.add(tee);
    }
    Optional<SchemaLanes> lanes =
        Optional.of(compiled.get(true))
            .filter(some -> !some.isEmpty())
            .map(some -> new SchemaLanes(some, namespaces));
    lanes.ifPresent(listeners::add);
    boolean quick =
        handlers.isEmpty() && listener.repeated().isPresent() && FastLane.isWithin(limits);
    fastLane =
        quick ? Optional.of(new FastLane(limits, listener, open, lanes, places)) : Optional.empty();
    marks = new EndTags(quick ? listener.repeated().get() : "");
  }

  /**
   * Reads the document to its end or to its first problem; in either case takes the whole stream,
   * for length and hash, unless that is very long. Does not close it.
   *
   * @throws IOException when the stream itself fails
   */
  public Outcome read(InputStream in) throws IOException {
    MeteredStream metered = new MeteredStream(in, limits, marks);
    Optional<XmlProblem> problem = problemIn(metered);
    boolean complete = metered.drain();
    return new Outcome(
        open.root(),
        metered.bytes(),
        complete ? metered.sha256() : "",
        problem,
        namespaces.misspelt(),
        namespaces.metRight(),
        open.declaredHint(),
        encoding);
  }

  private Optional<XmlProblem> problemIn(MeteredStream metered) throws IOException {
    byte[] head = metered.peek(Sniffer.BYTES);
    if (head.length == 0) {
      return Optional.of(new XmlProblem(Kind.EMPTY, "0 bytes", Location.UNKNOWN));
    }
    Optional<String> other = Sniffer.notXml(head);
    if (other.isPresent()) {
      return Optional.of(new XmlProblem(Kind.NOT_XML, other.get(), BEGINNING));
    }
    if (head.length < Sniffer.BYTES && Sniffer.isBlank(head)) {
      return Optional.of(new XmlProblem(Kind.EMPTY, "nothing but white space", BEGINNING));
    }
    encoding = Encodings.of(head);
    Optional<String> conflict = Encodings.conflict(head);
    if (conflict.isPresent()) {
      return Optional.of(new XmlProblem(Kind.ENCODING, conflict.get(), new Location(1, 1, "")));
    }
    try {
      XMLStreamReader2 reader = HardenedStax.reader(metered, limits);
      try {
        return document(reader, metered);
      } catch (XMLStreamException e) {
        return Optional.of(problem(e, place(e, metered).orElseGet(() -> here(reader))));
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return Optional.of(problem(e, place(e, metered).orElse(BEGINNING)));
    }
  }

  private Optional<Location> place(XMLStreamException e, MeteredStream metered) {
    if (e.getLocation() != null) {
      return Optional.of(located(e.getLocation()));
    }
    String path = open.current() == null ? "" : open.current().path();
    return e.getNestedException() instanceof CharConversionException
        ? metered.recent().firstThatIsNoUtf8(path)
        : Optional.empty();
  }

  private Optional<XmlProblem> document(XMLStreamReader2 reader, MeteredStream metered)
      throws XMLStreamException {
    try {
      tee.startDocument();
      boolean rootClosed = false;
      while (reader.hasNext()) {
        int event = reader.next();
        boolean atMark = metered.token();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (rootClosed) {
              return Optional.of(second(reader));
            }
            Element element = open.open(reader);
            for (DocumentListener each : listeners) {
              each.startElement(reader, element);
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (open.depth() > 0) {
              open.text(reader);
              for (DocumentListener each : listeners) {
                each.characters(reader);
              }
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            for (DocumentListener each : listeners) {
              each.endElement(reader, open.current());
            }
            Element closed = open.current();
            open.close();
            if (atMark && fastLane.isPresent()) {
              fastLane.get().go(reader, metered, closed);
            }
            rootClosed = open.depth() == 0;
          }
          case XMLStreamConstants.START_DOCUMENT -> {
            return Optional.of(lateDeclaration(reader, rootClosed));
          }
          case XMLStreamConstants.DTD -> {
            return Optional.of(
                new XmlProblem(Kind.DOCTYPE, "a document type declaration", here(reader)));
          }
          default -> {}
        }
      }
      for (DocumentListener each : listeners) {
        each.endDocument();
      }
      return Optional.empty();
    } catch (LimitExceeded e) {
      return Optional.of(new XmlProblem(e.kind(), e.getMessage(), here(reader)));
    } catch (SAXException e) {
      throw new IllegalStateException("no handler of ours stops a document", e);
    }
  }

  /** An XML declaration that does not stand at the beginning. */
  private XmlProblem lateDeclaration(XMLStreamReader2 reader, boolean rootClosed) {
    return rootClosed
        ? second(reader)
        : new XmlProblem(
            Kind.NOT_WELL_FORMED,
            "something stands before the XML declaration (<?xml ...?>), which must come first",
            here(reader));
  }

  private XmlProblem second(XMLStreamReader2 reader) {
    return new XmlProblem(Kind.SECOND_DOCUMENT, "another document", here(reader));
  }

  private Location here(XMLStreamReader2 reader) {
    return located(reader.getLocationInfo().getStartLocation());
  }

  private Location located(javax.xml.stream.Location location) {
    String path = open.current() == null ? "" : open.current().path();
    return new Location(
        places.line(location.getLineNumber()),
        places.column(location.getLineNumber(), location.getColumnNumber()),
        path);
  }

  private static XmlProblem problem(XMLStreamException e, Location at) throws IOException {
    Throwable cause = e.getNestedException();
    if (cause instanceof IOException failed
        && !(failed instanceof MeteredStream.TooMuch)
        && !(failed instanceof CharConversionException)) {
      throw failed;
    }
    return ParserWords.of(e).problem(at);
  }
}
