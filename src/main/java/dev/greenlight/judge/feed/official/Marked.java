package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.xml.Element;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Entries that have something in common, by number. */
final class Marked {
  private final BitSet entries = new BitSet();

  void add(int entry) {
    entries.set(entry);
  }

  boolean has(int entry) {
    return entries.get(entry);
  }

  IntStream entries() {
    return entries.stream();
  }

  /** Where their links of that relation lead. */
  Set<Fingerprint> targets(LinkGraph links, Rel rel) {
    Set<Fingerprint> targets = new HashSet<>();
    entries.stream()
        .forEach(entry -> links.links(entry, rel).forEach(link -> targets.add(link.target())));
    return targets;
  }

  /**
   * Whether an entry holds a resource of that kind, wherever two levels down, of which it is true.
   */
  static boolean holds(EntryClosed entry, Kind kind, Predicate<Element> condition) {
    for (Held held : entry.resources()) {
      if (held.kind() == kind && condition.test(held.resource())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link of an entry leads to one of the targets. */
  static boolean meets(LinkGraph links, int entry, Rel rel, Set<Fingerprint> targets) {
    return links.links(entry, rel).stream().map(Ref::target).anyMatch(targets::contains);
  }
}
