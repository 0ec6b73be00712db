package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A document writes the types of its links.
 *
 * <p>The schemas of old left types to the writer, later ones demand them (section 8 of the Atom
 * profile). A document that has none is told of that once; one that lacks some is told by {@link
 * LinkTypesSayWhereTheyLead}.
 */
@Rule("GBX-LNK-26")
final class DocumentsWriteTypesOfLinks implements FeedRule {

  /** No link has a type. */
  record NoLinkHasType(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "types of links, as later schemas of ESPI have them";
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

  private boolean hasTypes;
  private SharedDefect untyped;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    look(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    look(feed.parts(), judgement);
  }

  private void look(AtomParts parts, Judgement judgement) {
    for (Link link : parts.links()) {
      if (Rel.of(link.rel()).isPresent()) {
        judgement.inspected();
        note(link);
      }
    }
  }

  private void note(Link link) {
    if (link.type() != null && !link.type().isBlank()) {
      hasTypes |= !link.leadsToCertificate();
    } else {
      untyped =
          untyped == null ? new SharedDefect("none", link.element().at(), 1) : untyped.andOneMore();
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (untyped != null && !hasTypes) {
      judgement.finds(new NoLinkHasType(untyped));
    }
  }
}
