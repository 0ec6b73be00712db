package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Each resource of a kind relates to one resource of another kind.
 *
 * <p>As coded, the self links of the other kind are counted that its related links name, so that a
 * repeated entry counts twice. As labelled, the resources are counted, and at most one
 * LocalTimeParameters is asked for rather than exactly one.
 */
final class RelatesToOne implements FeedRule {

  /**
   * Another number of resources than one.
   *
   * @param nowhere whether the whole feed has none
   */
  record RelatesToOtherNumber(
      Kind resource, Kind other, boolean mayLack, long number, boolean nowhere, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s %s to which the %s relates"
          .formatted(mayLack ? "at most one" : "exactly one", other.element(), resource.element());
    }

    @Override
    public Object observed() {
      return number == 0 ? "none" : number + " of them";
    }

    @Override
    public String fix() {
      return nowhere
          ? "Send an entry with the %s that the %s relates to"
              .formatted(other.element(), resource.element())
          : "";
    }
  }

  private final Kind kind;
  private final Kind other;
  private final boolean mayLack;
  private final Interpretation interpretation;
  private final LinkGraph links;

  RelatesToOne(
      Kind kind, Kind other, boolean mayLack, Interpretation interpretation, LinkGraph links) {
    this.kind = kind;
    this.other = other;
    this.mayLack = mayLack;
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    boolean nowhere = links.entries(other).findAny().isEmpty();
    links
        .entries(kind)
        .forEach(
            entry -> {
              judgement.inspected();
              long number = number(entry);
              if (number > 1 || (number == 0 && !mayLack)) {
                judgement.finds(
                    new RelatesToOtherNumber(
                        kind, other, mayLack, number, nowhere, links.at(entry)));
              }
            });
  }

  private long number(int entry) {
    return interpretation.asCoded()
        ? links.countMeeting(entry, Rel.RELATED, Rel.SELF, other)
        : links.links(entry, Rel.RELATED).stream()
            .map(Ref::target)
            .distinct()
            .filter(target -> links.count(Rel.SELF, other, target) > 0)
            .count();
  }
}
