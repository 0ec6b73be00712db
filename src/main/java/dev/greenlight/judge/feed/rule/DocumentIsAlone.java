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
 * The document is the only one in its file or message.
 *
 * <p>A reader stops with an error after the first, or silently loses the others.
 */
@Rule("GBX-FIL-09")
final class DocumentIsAlone implements FeedRule {
  private static final Set<XmlProblem.Kind> SINS = EnumSet.of(XmlProblem.Kind.SECOND_DOCUMENT);

  /** Another document begins. */
  record SecondDocument(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the end of the document";
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    document
        .problem()
        .filter(problem -> SINS.contains(problem.kind()))
        .ifPresent(problem -> judgement.finds(new SecondDocument(problem.message(), problem.at())));
  }
}
