package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedOpened;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedEvent.ResourceListed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedEvent.StrayResource;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.ElementListener;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.PlainElement;
import dev.greenlight.xml.plain.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes feed events of elements. */
final class FeedReader implements ElementListener {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** What may hold XHTML (RFC 4287 section 3.1). */
  private static final Set<String> WORDS = Set.of("title", "subtitle", "summary", "rights");

  /** Resources of one entry that are remembered for its end. */
  private static final int HELD = 1000;

  /** Shapes of readings that are remembered. */
  private static final int SHAPES = 64;

  private static final String READING = "IntervalReading";

  private final Consumer<FeedEvent> events;
  private final LargeNumbers large;
  private final IdentityHashMap<Shape, ReadingShape> shapes = new IdentityHashMap<>();
  private Shape shape;
  private ReadingShape readingShape;
  private final AtomParts feedParts = new AtomParts();

  private Element feed;
  private Element list;
  private Element status;
  private Element entry;
  private Element block;

  /** The title or other text of Atom that is open, whose words may stand in XHTML. */
  private Element words;

  private int entries;
  private long readings;
  private AtomParts entryParts;
  private List<Held> held = List.of();
  private String base = Hrefs.NOWHERE;
  private final Targets targets = new Targets();

  FeedReader(Consumer<FeedEvent> events) {
    this(events, new LargeNumbers());
  }

  /**
   * @param large is shown each element
   */
  FeedReader(Consumer<FeedEvent> events, LargeNumbers large) {
    this.events = events;
    this.large = large;
  }

  @Override
  public Optional<String> home(String name) {
    return Kind.named(name).filter(kind -> kind != Kind.OTHER).map(Kind::home);
  }

  @Override
  public Keep opened(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return root(element);
    }
    if (parent == entry || parent == feed) {
      words = WORDS.contains(element.name()) && element.isAtom(element.name()) ? element : null;
      return parent == entry ? Keep.ALONE : childOfFeed(element);
    }
    if (words != null && element.namespace().equals(XHTML)) {
      return Keep.IN_PARENT;
    }
    if (parent == list) {
      return Keep.ALONE;
    }
    if (parent == status) {
      return Keep.IN_PARENT;
    }
    if (entry == null) {
      return parent.parent() == feed && isPerson(parent) ? Keep.IN_PARENT : Keep.NOTHING;
    }
    if (parent.parent() == entry) {
      return isPerson(parent) ? Keep.IN_PARENT : childOfPart(element);
    }
    boolean reading = parent == block && element.is(block.namespace(), READING);
    return reading ? Keep.IN_PASSING : Keep.IN_PARENT;
  }

  private static boolean isPerson(Element part) {
    return part.isAtom("author") || part.isAtom("contributor");
  }

  private Keep root(Element element) {
    events.accept(new DocumentOpened(element));
    if (element.isAtom("feed")) {
      feed = element;
      events.accept(new FeedOpened(element));
    } else if (element.isAtom("entry")) {
      open(element);
    } else if (BareDocument.isList(element)) {
      list = element;
    } else if (BareDocument.isServiceStatus(element)) {
      status = element;
      return Keep.ALONE;
    }
    return Keep.NOTHING;
  }

  private Keep childOfFeed(Element element) {
    if (element.isAtom("entry")) {
      open(element);
      return Keep.NOTHING;
    }
    return Keep.ALONE;
  }

  private void open(Element element) {
    entry = element;
    entries++;
    entryParts = new AtomParts();
    held = new ArrayList<>(1);
    events.accept(new EntryOpened(entries, element));
  }

  private Keep childOfPart(Element element) {
    if (element.isEspi("IntervalBlock")) {
      block = element;
      readings = 0;
      events.accept(new BlockOpened(entries, element.parent(), element));
    }
    return Keep.ALONE;
  }

  @Override
  public void closed(Element element) {
    Element parent = element.parent();
    large.see(element);
    if (element == words) {
      words = null;
    }
    if (element == entry) {
      events.accept(new EntryClosed(entries, element, entryParts, List.copyOf(held)));
      entry = null;
    } else if (element == feed) {
      events.accept(new FeedClosed(element, feedParts, entries));
    } else if (element == block) {
      hold(element);
      events.accept(new BlockClosed(entries, parent, element, readings));
      block = null;
    } else if (parent == null) {
      return;
    } else if (parent == list) {
      listed(list, element);
    } else if (parent == entry) {
      part(element, entryParts, entries);
    } else if (parent == feed) {
      part(element, feedParts, 0);
    } else if (parent == block) {
      insideBlock(element);
    } else if (entry != null && parent.parent() == entry) {
      resource(element);
    }
  }

  private void listed(Element parent, Element element) {
    if (element.is(parent.namespace(), "resources")) {
      events.accept(new ResourceListed(element));
    }
  }

  private void part(Element element, AtomParts parts, int owner) {
    if (!element.namespace().equals(Namespaces.ATOM)) {
      if (Kind.of(element) != Kind.OTHER) {
        events.accept(new StrayResource(owner, element));
      }
      return;
    }
    if (!element.name().equals("link")) {
      parts.add(element);
      return;
    }
    Link link = link(element);
    parts.add(link);
    if (owner == 0 && link.leads(Rel.SELF.toString())) {
      base = link.resolved();
    }
    events.accept(new LinkSeen(owner, link));
  }

  private void insideBlock(Element element) {
    if (element.is(block.namespace(), READING)) {
      readings++;
      events.accept(WholeReading.of(entries, readings, element));
    } else if (element.is(block.namespace(), "interval")) {
      events.accept(
          new BlockInterval(
              entries, element, Numbers.at(element, "start"), Numbers.at(element, "duration")));
    }
  }

  @Override
  public Optional<String> repeated() {
    return Optional.of(READING);
  }

  @Override
  public boolean takes(Shape shape) {
    return ReadingShape.of(shape).isPresent();
  }

  @Override
  public void plain(PlainElement element) {
    if (element.shape() != shape) {
      shape = element.shape();
      if (shapes.size() == SHAPES) {
        shapes.clear();
      }
      readingShape = shapes.computeIfAbsent(shape, new_ -> ReadingShape.of(new_).orElseThrow());
    }
    readings++;
    events.accept(new PlainReading(entries, readings, readingShape, element));
  }

  private void resource(Element element) {
    if (element.parent().isAtom("content")
        || element.namespace().equals(Namespaces.ESPI)
        || element.namespace().equals(Namespaces.CUSTOMER)) {
      hold(element);
      events.accept(new ResourceRead(entries, element.parent(), element));
      if (BareDocument.isList(element)) {
        element.children().forEach(child -> listed(element, child));
      }
    }
  }

  private void hold(Element element) {
    if (held.size() < HELD) {
      held.add(new Held(element.parent(), element));
    }
  }

  private Link link(Element element) {
    String href = element.attribute("href");
    return new Link(
        element.attribute("rel"),
        element.attribute("type"),
        href == null ? null : targets.of(href, () -> base(element)),
        element);
  }

  /** What {@code xml:base} of the element and those around it make of the base of the document. */
  private String base(Element element) {
    if (element == null) {
      return base;
    }
    String own = element.attribute(XML, "base");
    String outer = base(element.parent());
    return own == null ? outer : Hrefs.resolve(outer, own);
  }
}
