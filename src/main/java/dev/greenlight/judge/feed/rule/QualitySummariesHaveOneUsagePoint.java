package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A summary of power quality belongs to one UsagePoint, and that one is of electricity.
 *
 * <p>By the collection that it is a member of, or by a link to the UsagePoint itself; the published
 * tests follow neither. Letter case and slashes of links do not count here. A feed without any
 * UsagePoint is judged by FB_01.
 */
@Rule("GBX-LNK-13")
final class QualitySummariesHaveOneUsagePoint implements FeedRule {

  /** A summary of nobody, or of several. */
  record QualitySummaryNotOfOne(int usagePoints, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one UsagePoint that relates to the up link of the ElectricPowerQualitySummary";
    }

    @Override
    public Object observed() {
      return usagePoints == 0 ? "none" : usagePoints + " of them";
    }
  }

  /** The quality of what is no electric power. */
  record QualityOfOtherService(long service, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an ElectricPowerQualitySummary of a UsagePoint of electricity (ServiceCategory/kind"
          + " 0)";
    }

    @Override
    public Object observed() {
      return "one of a UsagePoint of kind " + service;
    }

    @Override
    public String fix() {
      return "Relate the collection of the summary to the UsagePoint whose electricity it is about,"
          + " or write kind 0 in its ServiceCategory";
    }
  }

  private static final long ELECTRICITY = 0;

  private final Channels channels;
  private final LinkGraph links;

  QualitySummariesHaveOneUsagePoint(Facts facts) {
    channels = facts.channels();
    links = facts.links();
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Fingerprint, Set<Integer>> owners = new HashMap<>();
    links
        .entries(Kind.USAGE_POINT)
        .forEach(
            usagePoint ->
                Stream.of(Rel.SELF, Rel.RELATED)
                    .flatMap(rel -> links.links(usagePoint, rel).stream())
                    .forEach(
                        link ->
                            owners
                                .computeIfAbsent(link.blurred(), same -> new HashSet<>(2))
                                .add(usagePoint)));
    if (!owners.isEmpty()) {
      links
          .entries(Kind.POWER_QUALITY_SUMMARY)
          .forEach(summary -> check(summary, owners, judgement));
    }
  }

  private void check(int summary, Map<Fingerprint, Set<Integer>> owners, Judgement judgement) {
    judgement.inspected();
    Set<Integer> own = new HashSet<>();
    for (Rel rel : List.of(Rel.UP, Rel.RELATED)) {
      links
          .links(summary, rel)
          .forEach(link -> own.addAll(owners.getOrDefault(link.blurred(), Set.of())));
    }
    if (links.holds(summary, Kind.USAGE_POINT)) {
      own.add(summary);
    }
    if (own.size() != 1) {
      judgement.finds(new QualitySummaryNotOfOne(own.size(), links.at(summary)));
      return;
    }
    channels
        .serviceKind(own.iterator().next())
        .ifPresent(
            service -> {
              if (service != ELECTRICITY) {
                judgement.finds(new QualityOfOtherService(service, links.at(summary)));
              }
            });
  }
}
