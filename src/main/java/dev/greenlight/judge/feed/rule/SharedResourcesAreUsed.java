package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Some entry relates to each MeterReading, ReadingType and LocalTimeParameters of a batch.
 *
 * <p>What nothing leads to is not found by who follows links, and mostly tells of a link that was
 * left out. Letter case and slashes of links do not count here. A ReadingType is let pass while a
 * MeterReading of the feed relates to none, which is the cause and told elsewhere; so is a feed
 * that is a mere collection.
 */
@Rule("GBX-LNK-10")
final class SharedResourcesAreUsed implements FeedRule {

  /** A resource that nothing leads to. */
  record UnusedResource(Kind resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return resource == Kind.READING_TYPE
          ? "a MeterReading that relates to this ReadingType"
          : "a UsagePoint that relates to this " + resource.element();
    }

    @Override
    public Object observed() {
      return "no entry of this feed does";
    }

    @Override
    public String kind() {
      return "Unused" + resource.element();
    }
  }

  private final LinkGraph links;
  private final Map<Fingerprint, Integer> related = new HashMap<>();

  SharedResourcesAreUsed(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      for (Ref link : links.links(entry, Rel.RELATED)) {
        related.merge(link.blurred(), entry, (one, other) -> one.equals(other) ? one : 0);
      }
    }
    if (links.entries(Kind.USAGE_POINT).findAny().isPresent()) {
      check(Kind.LOCAL_TIME_PARAMETERS, judgement);
      check(Kind.METER_READING, judgement);
    }
    if (links.entries(Kind.METER_READING).findAny().isPresent() && eachMeterReadingHasType()) {
      check(Kind.READING_TYPE, judgement);
    }
    related.clear();
  }

  private boolean eachMeterReadingHasType() {
    Set<Fingerprint> types = new HashSet<>();
    links
        .entries(Kind.READING_TYPE)
        .forEach(entry -> links.links(entry, Rel.SELF).forEach(self -> types.add(self.blurred())));
    return links
        .entries(Kind.METER_READING)
        .allMatch(
            entry ->
                links.links(entry, Rel.RELATED).stream()
                    .anyMatch(link -> types.contains(link.blurred())));
  }

  private void check(Kind kind, Judgement judgement) {
    links
        .entries(kind)
        .filter(entry -> !links.links(entry, Rel.SELF).isEmpty())
        .forEach(
            entry -> {
              judgement.inspected();
              if (!isUsed(entry, kind)) {
                judgement.finds(new UnusedResource(kind, links.at(entry)));
              }
            });
  }

  private boolean isUsed(int entry, Kind kind) {
    boolean member = links.links(entry, Rel.SELF).stream().anyMatch(self -> isRelated(self, entry));
    return member
        || links.kinds(entry).size() > 1
        || (kind == Kind.METER_READING
            && links.links(entry, Rel.UP).stream().anyMatch(up -> isRelated(up, entry)));
  }

  /** By another entry than its own. */
  private boolean isRelated(Ref link, int entry) {
    Integer by = related.get(link.blurred());
    return by != null && by != entry;
  }
}
