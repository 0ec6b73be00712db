package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.BareDocument;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * The document is an Atom feed.
 *
 * <p>As published, anything else fails. As meant, a lone entry and the bare documents of ESPI are
 * documents in their own right: they leave the block without a verdict.
 */
@Rule("D000")
final class DocumentIsFeed implements FeedRule {

  /** Another document element. */
  record NoFeed(String root, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an Atom feed";
    }

    @Override
    public Object observed() {
      return "<" + root + ">";
    }
  }

  private final boolean asPublished;

  DocumentIsFeed(boolean asPublished) {
    this.asPublished = asPublished;
  }

  @Override
  public void on(DocumentOpened document, Judgement judgement) {
    Element root = document.root();
    judgement.inspected();
    boolean otherDocument = root.isAtom("entry") || BareDocument.is(root);
    if (!root.isAtom("feed") && (asPublished || !otherDocument)) {
      judgement.finds(new NoFeed(root.name(), root.at()));
    }
  }
}
