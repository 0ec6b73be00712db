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
 * The document is well-formed XML and can be read to its end.
 *
 * <p>Whoever reads it gets nothing, or only its beginning. What stood before the place named was
 * judged.
 */
@Rule("GBX-FIL-01")
final class DocumentIsWellFormed implements FeedRule {
  private static final Set<XmlProblem.Kind> SINS =
      EnumSet.of(XmlProblem.Kind.EMPTY, XmlProblem.Kind.NOT_WELL_FORMED);

  /** Where a reader has to stop. */
  record NotWellFormed(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a whole, well-formed XML document";
    }
  }

  /** Where this reader stopped, because no honest document goes that far. */
  record BeyondLimits(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a document within the limits of Greenlight's own reader, which are far above those of"
          + " real ones";
    }

    @Override
    public String fix() {
      return "Keep to the limit that is named; no option raises it, --max-bytes neither";
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    document
        .problem()
        .ifPresent(
            problem -> {
              if (SINS.contains(problem.kind())) {
                judgement.finds(new NotWellFormed(problem.message(), problem.at()));
              } else if (problem.kind() == XmlProblem.Kind.LIMIT) {
                judgement.finds(new BeyondLimits(problem.message(), problem.at()));
              }
            });
  }
}
