package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BareDocument;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * The document element is an Atom feed or entry, or one of the bare documents of ESPI.
 *
 * <p>The published tests say nothing at all about any other document, so all blocks but one pass.
 */
@Rule("GBX-FIL-02")
final class DocumentIsFeedOrEntry implements FeedRule {

  /** A document element that ESPI does not know. */
  record ForeignRoot(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "feed or entry of http://www.w3.org/2005/Atom, or BatchList or ServiceStatus of"
          + " http://naesb.org/espi, or BatchList of http://naesb.org/espi/customer";
    }
  }

  @Override
  public void on(DocumentOpened document, Judgement judgement) {
    Element root = document.root();
    judgement.inspected();
    if (!root.isAtom("feed") && !root.isAtom("entry") && !BareDocument.is(root)) {
      judgement.finds(new ForeignRoot(described(root), root.at()));
    }
  }

  private static String described(Element root) {
    return root.namespace().isEmpty()
        ? root.name() + " of no namespace"
        : root.name() + " of " + root.namespace();
  }
}
