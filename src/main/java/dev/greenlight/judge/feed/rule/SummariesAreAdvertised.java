package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Hrefs;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A UsagePoint relates to the collections of its summaries, and to no empty one.
 *
 * <p>Third parties ask for what is advertised, and for nothing else. Summaries of consumption and
 * of power quality alike. While a summary of the feed belongs to no advertised collection, an empty
 * one is not told as well; nor is one whose member has lost its content, which is told there.
 */
@Rule("GBX-LNK-15")
final class SummariesAreAdvertised implements FeedRule {
  private static final List<Kind> SUMMARIES =
      List.of(Kind.USAGE_SUMMARY, Kind.POWER_QUALITY_SUMMARY);

  /** A collection without members. */
  record EmptyCollectionAdvertised(Kind resource, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a %s below the collection that the UsagePoint relates to"
          .formatted(resource.element());
    }

    @Override
    public Object observed() {
      return href + ", of which this feed has none";
    }

    @Override
    public String fix() {
      return "Send the members of the collection, or leave out the link to it";
    }
  }

  /** A summary that its UsagePoint says nothing of. */
  record SummaryNotAdvertised(Kind resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a UsagePoint that relates to the up link of the " + resource.element();
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String kind() {
      return resource == Kind.USAGE_SUMMARY ? "SummaryNotAdvertised" : "QualityNotAdvertised";
    }
  }

  private record Advertised(Kind kind, Fingerprint collection, String href, Location at) {}

  private final LinkGraph links;
  private final List<Advertised> advertised = new ArrayList<>();

  SummariesAreAdvertised(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Kind.of(entry) == Kind.USAGE_POINT) {
      entry.parts().links(Rel.RELATED.toString()).forEach(this::note);
    }
  }

  private void note(Link link) {
    link.collection()
        .filter(SUMMARIES::contains)
        .ifPresent(
            kind ->
                advertised.add(
                    new Advertised(
                        kind,
                        Fingerprint.of(Hrefs.blurred(link.resolved())),
                        link.href(),
                        link.element().at())));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (links.entries(Kind.USAGE_POINT).findAny().isPresent()) {
      SUMMARIES.forEach(kind -> check(kind, judgement));
    }
  }

  private void check(Kind kind, Judgement judgement) {
    Set<Fingerprint> known = new HashSet<>();
    links
        .entries(Kind.USAGE_POINT)
        .forEach(
            entry -> links.links(entry, Rel.RELATED).forEach(link -> known.add(link.blurred())));
    Set<Fingerprint> selves = new HashSet<>();
    links
        .entries(Kind.USAGE_POINT)
        .forEach(entry -> links.links(entry, Rel.SELF).forEach(self -> selves.add(self.blurred())));
    Set<Fingerprint> filled = new HashSet<>();
    for (int entry = 1; entry <= links.entries(); entry++) {
      links.links(entry, Rel.UP).forEach(up -> filled.add(up.blurred()));
    }
    List<Integer> unknown = new ArrayList<>();
    List<Integer> astray = new ArrayList<>();
    links
        .entries(kind)
        .forEach(
            entry -> {
              judgement.inspected();
              List<Ref> ups = links.links(entry, Rel.UP);
              if (ups.isEmpty()) {
                astray.add(entry);
              } else if (ups.stream().noneMatch(up -> known.contains(up.blurred()))) {
                unknown.add(entry);
              }
            });
    unknown.stream()
        .filter(entry -> kind == Kind.USAGE_SUMMARY || belongsOtherwise(entry, selves))
        .forEach(entry -> judgement.finds(new SummaryNotAdvertised(kind, links.at(entry))));
    advertised.stream()
        .filter(each -> each.kind() == kind)
        .forEach(
            each -> {
              judgement.inspected();
              if (unknown.isEmpty() && astray.isEmpty() && !filled.contains(each.collection())) {
                judgement.finds(new EmptyCollectionAdvertised(kind, each.href(), each.at()));
              }
            });
  }

  /** A summary of power quality that belongs to nobody is told by another rule. */
  private boolean belongsOtherwise(int entry, Set<Fingerprint> selves) {
    return links.links(entry, Rel.RELATED).stream()
        .anyMatch(link -> selves.contains(link.blurred()));
  }
}
