package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.ResourceNames;
import dev.greenlight.model.XmlBase;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the entries of a feed say they live. Whoever wants to read one of them takes its address
 * from here, so that no way of building addresses is presumed.
 *
 * @param entries in the order of the feed
 */
public record FeedDirectory(List<Entry> entries) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  public FeedDirectory {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param kind element in its content, by its {@link ResourceNames#canonical canonical} name;
   *     empty when there is none
   * @param id Atom id; empty when it does not say
   * @param self where it lives, absolute; empty when it does not say
   * @param up the collection it is a member of, absolute; empty when it does not say
   * @param related where its related links lead, absolute
   * @param published when it was published first; empty when it does not say
   * @param updated when it was changed last; empty when it does not say
   */
  public record Entry(
      String kind,
      String id,
      String self,
      Optional<String> up,
      List<String> related,
      Optional<Instant> published,
      Optional<Instant> updated) {

    /**
     * What tells it from others, whichever of id and address it lacks; empty when it lacks both.
     */
    public String key() {
      return (id + " " + self).strip();
    }

    /** Where it lives, or its id where it does not say: some make up ids anew each time. */
    public String place() {
      return self.isEmpty() ? id : self;
    }
  }

  /**
   * Reads a feed.
   *
   * @param base address of the feed, for relative links
   * @throws NotCarriedOut when it is not readable
   */
  public static FeedDirectory of(String base, byte[] feed) {
    return XmlReading.read(
        "the feed of " + base,
        feed,
        reader -> new FeedDirectory(entries(URI.create(base), reader)));
  }

  private static List<Entry> entries(URI base, XMLStreamReader reader) throws XMLStreamException {
    List<Entry> entries = new ArrayList<>();
    XmlBase within = new XmlBase(base.toString());
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        if (isAtom(reader, "entry")) {
          entries.add(entry(within(within, reader), reader));
        } else if (isAtom(reader, "feed")) {
          within = within(within, reader);
        }
      }
    }
    return entries;
  }

  /** The entry that was just opened. */
  private static Entry entry(XmlBase base, XMLStreamReader reader) throws XMLStreamException {
    String kind = "";
    String id = "";
    Optional<String> self = Optional.empty();
    Optional<String> up = Optional.empty();
    List<String> related = new ArrayList<>();
    Optional<Instant> published = Optional.empty();
    Optional<Instant> updated = Optional.empty();
    boolean inContent = false;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth == 2 && isAtom(reader, "link")) {
          String rel = reader.getAttributeValue(null, "rel");
          self = self.or(() -> rel(rel, "self", base, reader));
          up = up.or(() -> rel(rel, "up", base, reader));
          rel(rel, "related", base, reader).ifPresent(related::add);
        } else if (depth == 2 && isAtom(reader, "id")) {
          id = reader.getElementText().strip();
          depth--;
        } else if (depth == 2 && isAtom(reader, "published")) {
          published = time(reader.getElementText());
          depth--;
        } else if (depth == 2 && isAtom(reader, "updated")) {
          updated = time(reader.getElementText());
          depth--;
        } else if (depth == 2) {
          inContent = isAtom(reader, "content");
        } else if (depth == 3 && inContent && kind.isEmpty()) {
          kind = ResourceNames.canonical(reader.getLocalName());
        }
      }
    }
    return new Entry(kind, id, self.orElse(""), up, List.copyOf(related), published, updated);
  }

  private static Optional<Instant> time(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written.strip()).toInstant());
    } catch (DateTimeException noTime) {
      // That it is none is for the feed rules to say.
      return Optional.empty();
    }
  }

  private static Optional<String> rel(
      String rel, String wanted, XmlBase base, XMLStreamReader reader) {
    return wanted.equals(rel)
        ? Optional.ofNullable(reader.getAttributeValue(null, "href"))
            .flatMap(href -> address(within(base, reader).resolved(href)))
        : Optional.empty();
  }

  private static XmlBase within(XmlBase outer, XMLStreamReader reader) {
    return outer.with(reader.getAttributeValue(XMLConstants.XML_NS_URI, "base"));
  }

  private static Optional<String> address(String resolved) {
    try {
      return Optional.of(URI.create(resolved).toString());
    } catch (IllegalArgumentException noAddress) {
      // Nothing can be read from there; that the link is broken is for the feed rules to say.
      return Optional.empty();
    }
  }

  private static boolean isAtom(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && ATOM.equals(reader.getNamespaceURI());
  }

  /** The first entry of a kind that says where it lives. */
  public Optional<Entry> first(String kind) {
    return all(kind).findFirst();
  }

  /** Where the links of an entry lead, those to what is in here first. */
  public List<String> linksOf(Entry entry) {
    Set<String> places = placesBut(entry);
    return Stream.of(Stream.of(entry.self()), entry.related().stream(), entry.up().stream())
        .flatMap(each -> each)
        .distinct()
        .sorted(Comparator.comparing(address -> !places.contains(address)))
        .toList();
  }

  /** Where entries and their collections are, but for the collection of that entry. */
  public Set<String> placesBut(Entry entry) {
    Set<String> places = new HashSet<>();
    for (Entry each : entries) {
      places.add(each.self());
      each.up().ifPresent(places::add);
    }
    entry.up().ifPresent(places::remove);
    return places;
  }

  /**
   * Whether a part of this feed, or what is said to be one, is of another time: holds what is not
   * in here or was changed in between, or lacks a member of a collection that it is.
   *
   * @param address of the part
   */
  public boolean isOfAnotherTimeThan(FeedDirectory part, String address) {
    Set<Version> here = entries.stream().map(Version::of).collect(Collectors.toSet());
    Set<Version> there = part.entries.stream().map(Version::of).collect(Collectors.toSet());
    return !here.containsAll(there)
        || entries.stream()
            .filter(entry -> entry.up().filter(address::equals).isPresent())
            .anyMatch(entry -> !there.contains(Version.of(entry)));
  }

  /** An entry as it was at a time. */
  private record Version(String self, Optional<Instant> updated) {
    static Version of(Entry entry) {
      return new Version(entry.self(), entry.updated());
    }
  }

  /** All entries of a kind that say where they live. */
  public Stream<Entry> all(String kind) {
    return entries.stream().filter(entry -> entry.kind().equals(kind) && !entry.self().isEmpty());
  }
}
