package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A hint at schemas is the attribute {@code xsi:schemaLocation} of XML Schema (part 1 section
 * 2.6.3), not a declaration of a namespace.
 *
 * <p>{@code xmlns:schemaLocation} declares a prefix that nobody uses, by a name that is no URI. It
 * does no harm; validators that go by the hint find none.
 */
@Rule("GBX-FIL-15")
final class SchemaHintsAreAttributes implements FeedRule {

  /** A prefix by the name of the attribute. */
  record SchemaHintDeclared(Location at) implements Finding {
    @Override
    public Object expected() {
      return "xsi:schemaLocation, if schemas are to be hinted at";
    }

    @Override
    public Object observed() {
      return "xmlns:schemaLocation, which declares a prefix schemaLocation";
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    document.root().ifPresent(root -> judgement.inspected());
    document.declaredHint().ifPresent(at -> judgement.finds(new SchemaHintDeclared(at)));
  }
}
