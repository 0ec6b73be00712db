package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.stream.Stream;

/** The feed has at least one entry that carries a resource of a kind. */
public final class FeedHolds implements FeedRule {

  /**
   * A feed without any such entry.
   *
   * @param namesake whether one has a resource of that name of the other side of ESPI
   */
  record KindMissing(Kind resource, int entries, boolean namesake, Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one entry with " + Article.with(resource.element());
    }

    @Override
    public Object observed() {
      return "none %s%s"
          .formatted(
              entries == 1 ? "in the one entry" : "among %d entries".formatted(entries),
              !namesake
                  ? ""
                  : resource.isOfCustomer()
                      ? ", but one of usage data"
                      : ", but one of customer data");
    }
  }

  private final Kind kind;
  private final LinkGraph links;

  /**
   * @param kind of what there must be an entry
   */
  public FeedHolds(Kind kind, LinkGraph links) {
    this.kind = kind;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (links.entries(kind).findAny().isEmpty()) {
      judgement.finds(new KindMissing(kind, links.entries(), hasNamesake(), feed.feed().at()));
    }
  }

  private boolean hasNamesake() {
    return Stream.of(Kind.values())
        .filter(other -> other != kind && other.element().equals(kind.element()))
        .anyMatch(other -> links.entries(other).findAny().isPresent());
  }
}
