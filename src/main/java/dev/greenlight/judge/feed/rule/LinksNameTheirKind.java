package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * The paths of self and up link name the kind of resource that the entry carries, under its name of
 * today or its old one.
 *
 * <p>Third parties that follow links know by the path what they will get. Told once for each kind
 * of resource.
 */
@Rule("GBX-LNK-05")
final class LinksNameTheirKind implements FeedRule {

  /** Entries with the address of something else. */
  record LinkNamesAnotherKind(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a path that names %s".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return seen.told("links");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private final Misplaced misplaced;

  LinksNameTheirKind(LinkGraph links) {
    misplaced = new Misplaced(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Address.of(entry)
        .filter(address -> address.self().isPresent() || address.up().isPresent())
        .ifPresent(address -> check(address, judgement));
  }

  private void check(Address address, Judgement judgement) {
    judgement.inspected();
    boolean toldElsewhere =
        address.selfWithoutIdentifier().isPresent() || address.upWithIdentifier().isPresent();
    if (!toldElsewhere) {
      address.namingAnotherKind().ifPresent(link -> misplaced.add(address, link));
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    misplaced.tell(LinkNamesAnotherKind::new, judgement);
  }
}
