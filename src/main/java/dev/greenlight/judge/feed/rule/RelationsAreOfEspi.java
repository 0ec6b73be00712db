package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A link to a resource of ESPI says self, up or related.
 *
 * <p>No other relation is defined; a reader that looks for these three does not see the link.
 * Relations of paging (RFC 5005) are let pass, and so is whatever leads to no resource by its type.
 * Told once for each relation.
 */
@Rule("GBX-LNK-22")
final class RelationsAreOfEspi implements FeedRule {
  private static final Set<String> KNOWN =
      Set.of("self", "up", "related", "first", "last", "next", "prev", "previous");

  /** A relation that nobody looks for. */
  record RelationUnknown(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "rel=\"self\", rel=\"up\" or rel=\"related\" in a link to a resource of ESPI";
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

  private final Map<String, SharedDefect> unknown = new HashMap<>();

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    Link link = seen.link();
    if (link.rel() == null || link.type() == null || !isOfEspi(link.type().strip())) {
      return;
    }
    judgement.inspected();
    if (!KNOWN.contains(link.rel())) {
      SharedDefect.note(unknown, link.rel(), link.rel(), link.element().at());
    }
  }

  private static boolean isOfEspi(String type) {
    return type.startsWith("espi-") || type.startsWith("cust-");
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    unknown.values().forEach(seen -> judgement.finds(new RelationUnknown(seen)));
  }
}
