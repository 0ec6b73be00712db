package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The entries of a document, what they carry and where their links lead: complete at {@code
 * FeedClosed}.
 *
 * <p>Targets are compared as fingerprints: of the href as written under {@code official-2018}, else
 * of the resolved one. Memory is about 135 bytes per link and 20 per entry. Everything is appended
 * in document order and read back through the methods below; beyond a set number it lies in a
 * temporary file ({@link Scratch}).
 */
public final class LinkGraph {
  /**
   * One link of an entry.
   *
   * @param entry number of the entry
   * @param target what it leads to
   * @param place where it stands
   * @param href as written; empty in documents with very many links
   * @param toMember whether it leads to one resource of the same side, rather than to a collection,
   *     a certificate or a resource of the other side
   * @param names the kind of the one resource that it says it leads to
   * @param blurred what it leads to when letter case and slashes too many do not count
   */
  public record Ref(
      int entry,
      Rel rel,
      Fingerprint target,
      Place place,
      Optional<String> href,
      boolean toMember,
      Optional<Kind> names,
      Fingerprint blurred) {

    /** Where it stands. */
    public Location at() {
      return place.location();
    }
  }

  /** Where a link stands, put into words only when it is told. */
  record Place(long lineAndColumn, int entry, boolean standalone) {
    Location location() {
      return LinkGraph.location(lineAndColumn, path(entry, standalone) + "/link");
    }
  }

  /** What stands in a row of {@link #entries}, its kinds aside. */
  private static final int FIRST_LINK = 0;

  private static final int ENTRY_PLACE = 1;

  private final boolean asWritten;
  private final Scratch scratch;
  private final TargetCounts counts;
  private final LinkRows links;
  private final Spellings spellings;

  private final EntryIds ids;
  private final LongRows entries;
  private final List<Set<Kind>> kinds = new ArrayList<>();
  private final Map<Set<Kind>, Set<Kind>> distinctKinds = new HashMap<>();

  /** The sets of one. */
  private final Map<Kind, Set<Kind>> alone = new EnumMap<>(Kind.class);

  private boolean standalone;

  /** As {@link #LinkGraph(boolean, Scratch)}, but it keeps to memory. */
  LinkGraph(boolean asWritten) {
    this(asWritten, Scratch.inMemory());
  }

  /**
   * @param asWritten whether hrefs are compared as written
   */
  LinkGraph(boolean asWritten, Scratch scratch) {
    this.asWritten = asWritten;
    this.scratch = scratch;
    counts = new TargetCounts(scratch);
    links = new LinkRows(scratch);
    ids = new EntryIds(scratch);
    entries = new LongRows(scratch, 2);
    spellings = new Spellings(scratch);
  }

  /** Room for what others remember of each entry. */
  public Scratch scratch() {
    return scratch;
  }

  /** What a link leads to, in the way that this graph compares. */
  public Fingerprint target(Link link) {
    return asWritten ? link.ofHref() : link.ofResolved();
  }

  /** What an absolute address that stands outside of links means, in the way of this graph. */
  public Fingerprint target(String absolute) {
    return Fingerprint.of(asWritten ? absolute : Hrefs.resolve(Hrefs.NOWHERE, absolute));
  }

  /** Ids of the entries. */
  public EntryIds ids() {
    return ids;
  }

  void add(EntryClosed closed) {
    ids.add(closed);
    standalone = closed.entry().parent() == null;
    Set<Kind> held = held(closed.resources());
    kinds.add(held);
    int entry = entries.add();
    entries.set(entry, FIRST_LINK, links.size());
    entries.set(entry, ENTRY_PLACE, place(closed.entry()));
    for (Link link : closed.parts().links()) {
      Optional<Rel> rel = Rel.of(link.rel());
      if (rel.isPresent() && link.href() != null) {
        add(rel.get(), link, held);
      }
    }
  }

  /** Their kinds, in a set that those who hold the same share. */
  private Set<Kind> held(List<Held> resources) {
    if (resources.size() == 1) { // As nearly all do.
      return alone.computeIfAbsent(resources.get(0).kind(), Set::of);
    }
    Set<Kind> held = EnumSet.noneOf(Kind.class);
    for (Held each : resources) {
      held.add(each.kind());
    }
    Set<Kind> known = distinctKinds.get(held);
    if (known == null) {
      known = Set.copyOf(held);
      distinctKinds.put(known, known);
    }
    return known;
  }

  static long place(Element element) {
    return (long) element.line() << 32 | element.column();
  }

  private void add(Rel rel, Link link, Set<Kind> held) {
    Fingerprint target = target(link);
    boolean toMember =
        !link.leadsToCertificate() && !link.leadsToCollection() && !link.crossesFrom(held);
    links.add(rel, link, target, toMember);
    if (rel != Rel.RELATED) {
      spellings.add(rel, link, link.ofBlurred());
    }
    for (Kind kind : held.isEmpty() ? Set.of(Kind.OTHER) : held) {
      counts.add(rel, kind, target);
    }
  }

  /** How many entries there are; they are numbered from 1. */
  public int entries() {
    return entries.size();
  }

  /** ENT(X): numbers of the entries that carry such a resource, wherever two levels down. */
  public IntStream entries(Kind kind) {
    return IntStream.rangeClosed(1, entries()).filter(entry -> holds(entry, kind));
  }

  /** Whether that entry carries such a resource. */
  public boolean holds(int entry, Kind kind) {
    return kinds(entry).contains(kind);
  }

  /** All kinds of resources that an entry carries. */
  public Set<Kind> kinds(int entry) {
    return kinds.get(entry - 1);
  }

  /** Where an entry begins. */
  public Location at(int entry) {
    return location(entries.get(entry - 1, ENTRY_PLACE), path(entry, standalone));
  }

  private static Location location(long place, String path) {
    return new Location((int) (place >>> 32), (int) place, path);
  }

  private static String path(int entry, boolean standalone) {
    return standalone ? "/entry" : "/feed/entry" + '[' + entry + ']';
  }

  /** The links of an entry that have that relation and an href. */
  public List<Ref> links(int entry, Rel rel) {
    int from = (int) entries.get(entry - 1, FIRST_LINK);
    int to = entry < entries() ? (int) entries.get(entry, FIRST_LINK) : links.size();
    List<Ref> found = new ArrayList<>(4);
    for (int link = from; link < to; link++) {
      if (links.isOf(link, rel)) {
        found.add(links.ref(link, entry, rel, standalone));
      }
    }
    return found;
  }

  /** Whether a link of that entry, or of one after it, may still have its href as written. */
  public boolean keepsHrefs(int entry) {
    return links.keepsHref(entries.get(entry - 1, FIRST_LINK));
  }

  /** How many link elements of that relation, in entries of that kind, lead to the target. */
  public int count(Rel rel, Kind kind, Fingerprint target) {
    return counts.count(rel, kind, target);
  }

  /** Whether any link of that relation, in whatever entry, leads to the target. */
  public boolean exists(Rel rel, Fingerprint target) {
    return counts.exists(rel, target);
  }

  /**
   * How many link elements of {@code rel}, in entries of {@code kind}, lead to one of the distinct
   * targets that the links {@code own} of {@code entry} lead to: the counting of the published
   * rules, {@code count(links l in rel(kind) with l in own(entry))}.
   */
  public int countMeeting(int entry, Rel own, Rel rel, Kind kind) {
    return links(entry, own).stream()
        .map(Ref::target)
        .distinct()
        .mapToInt(target -> count(rel, kind, target))
        .sum();
  }

  /**
   * Line of the first self or up link that means the same as this link but is written in another
   * way; negative when there is none, or when one is written exactly so. For a self or up link: of
   * another one that is written without percent-encoding what needs none.
   */
  public int nearMiss(Ref link) {
    if (link.rel() != Rel.RELATED) {
      return link.href().map(spellings::lineOfDecoded).orElse(-1);
    }
    boolean exact =
        link.href().isPresent()
            ? spellings.has(link.href().get())
            : exists(Rel.SELF, link.target()) || exists(Rel.UP, link.target());
    return exact ? -1 : spellings.lineOf(link.blurred());
  }

  /** Whether something is percent-encoded in a self or up link. */
  public boolean hasEncoded() {
    return spellings.hasEncoded();
  }
}
