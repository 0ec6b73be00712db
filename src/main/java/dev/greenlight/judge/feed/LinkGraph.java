package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
 * in document order and read back through the methods below, so that a later spill to disk touches
 * this class and {@link TargetCounts} only.
 */
public final class LinkGraph {
  private static final int HREFS_KEPT = 20_000;
  private static final int HREF_CHARACTERS_KEPT = 4 * 1024 * 1024;

  /**
   * One link of an entry.
   *
   * @param entry number of the entry
   * @param target what it leads to
   * @param at where it stands
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
      Location at,
      Optional<String> href,
      boolean toMember,
      Optional<Kind> names,
      Fingerprint blurred) {}

  private final boolean asWritten;
  private final TargetCounts counts = new TargetCounts();
  private final List<String> hrefs = new ArrayList<>();
  private int hrefCharacters;

  private long[] high = new long[256];
  private long[] low = new long[256];
  private long[] blurredHigh = new long[256];
  private long[] blurredLow = new long[256];
  private Rel[] rels = new Rel[256];
  private final BitSet toMember = new BitSet();
  private Kind[] names = new Kind[256];
  private final FirstSeen writtenTargets = new FirstSeen();
  private final FirstSeen blurredTargets = new FirstSeen();
  private int[] lines = new int[256];
  private int[] columns = new int[256];
  private int links;

  private final List<Set<Kind>> kinds = new ArrayList<>();
  private final Map<Set<Kind>, Set<Kind>> distinctKinds = new HashMap<>();
  private int[] firstLink = new int[64];
  private int[] entryLines = new int[64];
  private int[] entryColumns = new int[64];
  private int entries;
  private boolean standalone;

  LinkGraph(boolean asWritten) {
    this.asWritten = asWritten;
  }

  /** What a link leads to, in the way that this graph compares. */
  public Fingerprint target(Link link) {
    return Fingerprint.of(asWritten ? link.href() : link.resolved());
  }

  void add(EntryClosed closed) {
    growEntries();
    standalone = closed.entry().parent() == null;
    Set<Kind> held = EnumSet.noneOf(Kind.class);
    closed.resources().forEach(resource -> held.add(Kind.of(resource.resource())));
    kinds.add(distinctKinds.computeIfAbsent(Set.copyOf(held), same -> same));
    firstLink[entries] = links;
    entryLines[entries] = closed.entry().line();
    entryColumns[entries] = closed.entry().column();
    entries++;
    for (Link link : closed.parts().links()) {
      Optional<Rel> rel = Rel.of(link.rel());
      if (rel.isPresent() && link.href() != null) {
        add(rel.get(), link, held);
      }
    }
  }

  private void add(Rel rel, Link link, Set<Kind> held) {
    growLinks();
    Fingerprint target = target(link);
    high[links] = target.high();
    low[links] = target.low();
    Fingerprint blurred = Fingerprint.of(Hrefs.blurred(link.resolved()));
    blurredHigh[links] = blurred.high();
    blurredLow[links] = blurred.low();
    rels[links] = rel;
    toMember.set(
        links, !link.leadsToCertificate() && !link.leadsToCollection() && !link.crossesFrom(held));
    names[links] = link.member().orElse(null);
    if (rel != Rel.RELATED) {
      writtenTargets.seen(Fingerprint.of(link.href()), link.element().line());
      blurredTargets.seen(blurred, link.element().line());
    }
    lines[links] = link.element().line();
    columns[links] = link.element().column();
    links++;
    if (hrefs.size() < HREFS_KEPT && hrefCharacters < HREF_CHARACTERS_KEPT) {
      hrefs.add(link.href());
      hrefCharacters += link.href().length();
    }
    for (Kind kind : held.isEmpty() ? Set.of(Kind.OTHER) : held) {
      counts.add(rel, kind, target);
    }
  }

  /** How many entries there are; they are numbered from 1. */
  public int entries() {
    return entries;
  }

  /** ENT(X): numbers of the entries that carry such a resource, wherever two levels down. */
  public IntStream entries(Kind kind) {
    return IntStream.rangeClosed(1, entries).filter(entry -> holds(entry, kind));
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
    return new Location(entryLines[entry - 1], entryColumns[entry - 1], path(entry));
  }

  private String path(int entry) {
    return standalone ? "/entry[1]" : "/feed/entry" + '[' + entry + ']';
  }

  /** The links of an entry that have that relation and an href. */
  public List<Ref> links(int entry, Rel rel) {
    int from = firstLink[entry - 1];
    int to = entry < entries ? firstLink[entry] : links;
    List<Ref> found = new ArrayList<>(4);
    for (int link = from; link < to; link++) {
      if (rels[link] == rel) {
        found.add(ref(entry, link));
      }
    }
    return found;
  }

  private Ref ref(int entry, int link) {
    return new Ref(
        entry,
        rels[link],
        new Fingerprint(high[link], low[link]),
        new Location(lines[link], columns[link], path(entry) + "/link"),
        link < hrefs.size() ? Optional.of(hrefs.get(link)) : Optional.empty(),
        toMember.get(link),
        Optional.ofNullable(names[link]),
        new Fingerprint(blurredHigh[link], blurredLow[link]));
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
   * way; negative when there is none, or when one is written exactly so.
   */
  public int nearMiss(Ref link) {
    boolean exact =
        link.href().isPresent()
            ? writtenTargets.find(Fingerprint.of(link.href().get())) >= 0
            : exists(Rel.SELF, link.target()) || exists(Rel.UP, link.target());
    return exact ? -1 : blurredTargets.find(link.blurred());
  }

  private void growLinks() {
    if (links == rels.length) {
      int size = links * 2;
      high = Arrays.copyOf(high, size);
      low = Arrays.copyOf(low, size);
      blurredHigh = Arrays.copyOf(blurredHigh, size);
      blurredLow = Arrays.copyOf(blurredLow, size);
      rels = Arrays.copyOf(rels, size);
      names = Arrays.copyOf(names, size);
      lines = Arrays.copyOf(lines, size);
      columns = Arrays.copyOf(columns, size);
    }
  }

  private void growEntries() {
    if (entries == firstLink.length) {
      int size = entries * 2;
      firstLink = Arrays.copyOf(firstLink, size);
      entryLines = Arrays.copyOf(entryLines, size);
      entryColumns = Arrays.copyOf(entryColumns, size);
    }
  }
}
