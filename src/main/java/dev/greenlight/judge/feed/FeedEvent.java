package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.MisspeltNamespace;
import dev.greenlight.xml.XmlProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What happens while a document is read, in document order.
 *
 * <p>A feed: {@code DocumentOpened FeedOpened (LinkSeen | EntryOpened … EntryClosed)* FeedClosed
 * DocumentClosed}. A lone entry: the same without {@code FeedOpened} and {@code FeedClosed}; a
 * notification: {@code DocumentOpened ResourceListed* DocumentClosed}. Inside an entry: {@code
 * LinkSeen}, {@code ResourceRead} and blocks in the order of the document, {@code EntryClosed} with
 * all of it. A document that breaks off ends with {@code DocumentClosed} alone: elements still open
 * are never closed.
 */
public sealed interface FeedEvent {

  /** The document element is open. */
  record DocumentOpened(Element root) implements FeedEvent {}

  /** The document is an Atom feed. */
  record FeedOpened(Element feed) implements FeedEvent {}

  /**
   * A link of the feed or of an entry.
   *
   * @param entry number of the entry in the document, from 1; 0 for a link of the feed itself
   */
  record LinkSeen(int entry, Link link) implements FeedEvent {}

  /**
   * A child of the feed, or the document element itself, that is an Atom entry.
   *
   * @param number in the document, from 1
   */
  record EntryOpened(int number, Element entry) implements FeedEvent {}

  /**
   * An element two levels below the entry was read whole: a child of {@code content} in whatever
   * namespace, or a child in an ESPI namespace of any other child of the entry. An IntervalBlock is
   * told as {@link BlockOpened} to {@link BlockClosed} instead.
   *
   * @param entry number of the entry
   * @param parent the child of the entry that holds it, normally {@code content}
   * @param resource with everything below it, up to a limit of elements
   */
  record ResourceRead(int entry, Element parent, Element resource) implements FeedEvent {}

  /**
   * A resource of ESPI that is a child of the feed or of an entry itself.
   *
   * @param entry number of the entry; 0 for a child of the feed
   * @param resource with everything below it, up to a limit of elements, but not what is told as an
   *     element two levels below the entry
   */
  record StrayResource(int entry, Element resource) implements FeedEvent {}

  /**
   * A notification lists something to fetch.
   *
   * @param resource the element that holds its URI
   */
  record ResourceListed(Element resource) implements FeedEvent {}

  /**
   * An ESPI IntervalBlock two levels below the entry begins.
   *
   * @param entry number of the entry
   * @param parent the child of the entry that holds it, normally {@code content}
   */
  record BlockOpened(int entry, Element parent, Element block) implements FeedEvent {}

  /**
   * The {@code interval} of the open block; start and duration are empty when absent or no number.
   */
  record BlockInterval(int entry, Element interval, OptionalLong start, OptionalLong duration)
      implements FeedEvent {}

  /** One reading of the open block, of which some things are known without its elements. */
  sealed interface ReadingRead extends FeedEvent permits WholeReading, PlainReading {

    /** Number of the entry. */
    int entry();

    /** Its number in its block, from 1. */
    long number();

    /**
     * The reading with everything below it. Ask only when nothing else tells: mostly the elements
     * would have to be made.
     */
    Element reading();

    /** Where it stands. */
    Location at();

    /** Line of its start tag, from 1. */
    int line();

    /** Column of its start tag, from 1. */
    int column();

    /** Epoch seconds; empty when it has no start of its own or it is no whole number. */
    OptionalLong start();

    /** Seconds; empty as {@link #start()}. */
    OptionalLong duration();

    /** What was measured; empty when it has none or it is no whole number. */
    OptionalLong value();

    /** In 1/100000 of the currency; empty as {@link #value()}. */
    OptionalLong cost();

    /** The whole number in its first child of that name; empty as {@link #value()}. */
    OptionalLong code(String child);

    /** Whether it has a child of that name, whatever that holds. */
    boolean has(String child);

    /** How many ReadingQuality it has. */
    int marks();

    /** The quality in one of them, from 0; empty when it is no whole number. */
    OptionalLong mark(int number);

    /** Whether one of them holds that quality. */
    boolean isMarked(long quality);

    /**
     * Whether each of its elements is there once at most, the marks of quality aside, and has a
     * value; {@link #has(List)} then tells which there are.
     */
    boolean isPlain();

    /** Whether a plain reading has an element at the end of that way down. */
    default boolean has(List<String> way) {
      throw new IllegalStateException("only a plain reading knows that without its elements");
    }

    /** Whether the reading says itself when it began and how long it took. */
    default boolean hasPeriod() {
      return start().isPresent() && duration().isPresent();
    }

    /**
     * Whether it covers a stretch of time that can be reckoned with: it is no register read
     * (duration 0), and its start is not in milliseconds, which is a defect of its own.
     */
    default boolean spansTime() {
      return hasPeriod()
          && duration().getAsLong() > 0
          && Math.abs(start().getAsLong()) <= LATEST_SECONDS;
    }

    /** First second after the reading; call only when {@link #hasPeriod()}. */
    default long end() {
      return start().getAsLong() + duration().getAsLong();
    }
  }

  /**
   * The open block is over.
   *
   * @param block with everything below it but the readings
   * @param readings how many it had
   */
  record BlockClosed(int entry, Element parent, Element block, long readings)
      implements FeedEvent {}

  /**
   * An entry is over.
   *
   * @param number in the document, from 1
   * @param parts its own Atom children, content and links included
   * @param resources all elements that were told as {@link ResourceRead} or as blocks
   */
  record EntryClosed(int number, Element entry, AtomParts parts, List<Held> resources)
      implements FeedEvent {

    /** ENT(X): whether an ESPI element of that name stands two levels below the entry. */
    public boolean holds(String espiName) {
      for (Held held : resources) {
        if (held.resource().isEspi(espiName)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Whether a resource of that kind stands two levels below the entry. A rule that is about one
     * kind asks first: most entries are blocks, and of no concern to it.
     */
    public boolean holds(Kind kind) {
      for (Held held : resources) {
        if (held.kind() == kind) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * An element two levels below an entry. Of a block without its readings.
   *
   * @param parent the child of the entry that holds it
   * @param kind of the resource
   */
  record Held(Element parent, Element resource, Kind kind) {
    Held(Element parent, Element resource) {
      this(parent, resource, Kind.of(resource));
    }
  }

  /**
   * The feed is over.
   *
   * @param parts its own Atom children, links included, entries not
   * @param entries how many it had
   */
  record FeedClosed(Element feed, AtomParts parts, int entries) implements FeedEvent {}

  /**
   * Nothing more comes.
   *
   * @param root empty when there was no document element
   * @param problem why the document was not read to its end
   * @param misspelt namespaces that were read as what they were meant to be
   * @param declaredHint where xmlns:schemaLocation stands in place of xsi:schemaLocation, first
   * @param bytes length of the document, as far as it is known
   * @param encoding as the document declares it; UTF-8 where it does not
   */
  record DocumentClosed(
      Optional<Element> root,
      Optional<XmlProblem> problem,
      List<MisspeltNamespace> misspelt,
      Optional<Location> declaredHint,
      long bytes,
      String encoding)
      implements FeedEvent {}

  /** Times beyond this, in the year 5138, are not meant to be seconds. */
  long LATEST_SECONDS = 100_000_000_000L;

  /** Seconds since 1970 as an instant; the ends of time for what lies beyond them. */
  static Instant instant(long epochSeconds) {
    long clamped =
        Math.max(
            Instant.MIN.getEpochSecond(), Math.min(Instant.MAX.getEpochSecond(), epochSeconds));
    return Instant.ofEpochSecond(clamped);
  }
}
