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
 * The document is XML, neither packed nor encrypted nor a page of a web site.
 *
 * <p>Often an error page or an answer in JSON that was saved under the name of a feed.
 */
@Rule("GBX-FIL-06")
final class DocumentIsXml implements FeedRule {
  private static final Set<XmlProblem.Kind> SINS = EnumSet.of(XmlProblem.Kind.NOT_XML);

  /** Something else than XML. */
  record NotXml(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an XML document";
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    document
        .problem()
        .filter(problem -> SINS.contains(problem.kind()))
        .ifPresent(problem -> judgement.finds(new NotXml(problem.message(), problem.at())));
  }
}
