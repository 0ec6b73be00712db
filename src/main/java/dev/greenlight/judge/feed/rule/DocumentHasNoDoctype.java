package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.XmlProblem;
import java.util.EnumSet;
import java.util.Set;

/**
 * The document has no document type declaration.
 *
 * <p>ESPI has no use for one, and it is the door of entity attacks: it is never processed, and
 * nothing after it is read.
 */
@Rule("GBX-FIL-03")
final class DocumentHasNoDoctype implements FeedRule {
  private static final Set<XmlProblem.Kind> SINS = EnumSet.of(XmlProblem.Kind.DOCTYPE);

  /** A document type declaration. */
  record DocumentType(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no document type declaration";
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    document
        .problem()
        .filter(problem -> SINS.contains(problem.kind()))
        .ifPresent(problem -> judgement.finds(new DocumentType(problem.message(), problem.at())));
  }
}
