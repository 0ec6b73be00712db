package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.LooseTies.Tie;
import dev.greenlight.judge.feed.Rel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * IntervalBlocks that live below the self link of a MeterReading which does not relate to their
 * collection. To be asked only once a tie is missed.
 */
final class BlocksBelow {
  private static final String COLLECTION = "/" + Kind.INTERVAL_BLOCK.element();

  private final LinkGraph links;
  private Set<Fingerprint> collections;

  BlocksBelow(LinkGraph links) {
    this.links = links;
  }

  /** What ties the MeterReading to them. */
  Optional<Tie> of(int meterReading) {
    return links.links(meterReading, Rel.SELF).stream()
        .flatMap(self -> self.href().stream())
        .map(href -> href.strip().replaceFirst("/$", "") + COLLECTION)
        .flatMap(collection -> tie(collection, meterReading).stream())
        .findFirst();
  }

  private Optional<Tie> tie(String collection, int meterReading) {
    Fingerprint target = links.target(collection);
    boolean named = links.count(Rel.UP, Kind.INTERVAL_BLOCK, target) > 0;
    if (!named && !collections().contains(target)) {
      return Optional.empty();
    }
    String fix = "Add a related link to '%s' to the MeterReading".formatted(collection);
    return Optional.of(
        new Tie(
            "none, though IntervalBlocks live below its self link",
            named ? fix : fix + ", and let the up links of its IntervalBlocks lead there",
            links.at(meterReading)));
  }

  /** Those that the self links of IntervalBlocks are in. */
  private Set<Fingerprint> collections() {
    if (collections == null) {
      collections = new HashSet<>();
      links
          .entries(Kind.INTERVAL_BLOCK)
          .forEach(entry -> links.links(entry, Rel.SELF).forEach(this::add));
    }
    return collections;
  }

  private void add(Ref self) {
    self.href()
        .map(href -> href.strip().replaceFirst("/[^/]*/?$", ""))
        .filter(collection -> collection.endsWith(COLLECTION))
        .ifPresent(collection -> collections.add(links.target(collection)));
  }
}
