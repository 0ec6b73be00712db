package dev.greenlight.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.DTDInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Element;

/**
 * Reads a document as small trees, one for each Atom entry, so that memory depends on the largest
 * entry only. Loads nothing, expands nothing, stops at limits.
 *
 * <p>The readings of an IntervalBlock are no part of the trees: two years of quarters of an hour in
 * one block are 350,000 elements, and nearly everybody asks for what stands around them. Who {@link
 * #find finds} an entry gets each of them as one text.
 */
public final class XmlTrees {
  /** Looks at one tree after the other. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Looks at one.
     *
     * @return whether to go on
     */
    boolean look(Element tree);
  }

  private XmlTrees() {}

  /**
   * Gives every entry of a feed as {@link #search} does, to the last.
   *
   * @return local name of the document element
   * @throws UnreadableXml when the document is not well-formed, has a document type, or exceeds the
   *     limits
   */
  public static String read(byte[] xml, Consumer<Element> each) throws UnreadableXml {
    return read(xml, head -> {}, each);
  }

  /**
   * The same, with what a feed says of itself.
   *
   * @param head is given each child of the feed that is no entry, as the only element of a document
   *     of its own
   */
  public static String read(byte[] xml, Consumer<Element> head, Consumer<Element> each)
      throws UnreadableXml {
    return search(
        xml,
        entry -> true,
        head,
        tree -> {
          each.accept(tree);
          return true;
        },
        false);
  }

  /**
   * Gives each entry of a feed in order, as the only element of a document of its own; a document
   * that is no feed is given as a whole.
   *
   * @param visitor looks at one and says whether to go on
   * @return local name of the document element
   * @throws UnreadableXml when the document is not well-formed, has a document type, or exceeds the
   *     limits
   */
  public static String search(byte[] xml, Visitor visitor) throws UnreadableXml {
    return search(xml, entry -> true, null, visitor, false);
  }

  /**
   * Finds one entry of a feed, or the document when it is no feed. Nearly all of a feed is content:
   * no tree is made of any but the one that is found.
   *
   * @param head whether it is the one; shown each entry without its content
   * @return the first that is, with its content; each reading is an element with one text that says
   *     all that is in it
   * @throws UnreadableXml as {@link #search} does
   */
  public static Optional<Element> find(byte[] xml, Predicate<Element> head) throws UnreadableXml {
    List<Boolean> heads = new ArrayList<>();
    search(
        xml,
        entry -> false,
        null,
        tree -> {
          heads.add(head.test(tree));
          return !heads.get(heads.size() - 1);
        },
        true);
    int place = heads.indexOf(true);
    if (place < 0) {
      return Optional.empty();
    }
    AtomicReference<Element> found = new AtomicReference<>();
    AtomicInteger passed = new AtomicInteger();
    search(
        xml,
        entry -> entry == place,
        null,
        tree -> {
          found.set(tree);
          return passed.getAndIncrement() < place;
        },
        true);
    return Optional.of(found.get());
  }

  /**
   * @param whole which entries, counted from 0, are given with their content
   * @param head is given what else is in a feed; null where nobody looks at that
   * @param foldsReadings whether readings are given as one text each, or not at all
   */
  private static String search(
      byte[] xml,
      IntPredicate whole,
      Consumer<Element> head,
      Visitor visitor,
      boolean foldsReadings)
      throws UnreadableXml {
    try {
      XMLStreamReader2 reader =
          HardenedStax.reader(new ByteArrayInputStream(xml), ReaderLimits.DEFAULT);
      try {
        return document(reader, new TreeMaker(reader, foldsReadings), whole, head, visitor);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | LimitExceeded | ParserConfigurationException e) {
      throw new UnreadableXml(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  private static boolean isOfHtml(DTDInfo declared) {
    return declared != null && "html".equalsIgnoreCase(declared.getDTDRootName());
  }

  private static String document(
      XMLStreamReader2 reader,
      TreeMaker trees,
      IntPredicate whole,
      Consumer<Element> head,
      Visitor visitor)
      throws XMLStreamException, LimitExceeded {
    while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
      if (reader.next() == XMLStreamConstants.DTD) {
        throw new LimitExceeded(
            XmlProblem.Kind.DOCTYPE,
            isOfHtml(reader.getDTDInfo()) ? "an HTML page" : "a document type declaration");
      }
    }
    String root = reader.getLocalName();
    if (!root.equals("feed")) {
      visitor.look(trees.make(true));
      return root;
    }
    trees.enter();
    int place = 0;
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("entry")) {
          if (!visitor.look(trees.make(whole.test(place++)))) {
            return root;
          }
        } else if (head == null) {
          reader.skipElement();
        } else {
          head.accept(trees.make(true));
        }
      }
    }
    return root;
  }
}
